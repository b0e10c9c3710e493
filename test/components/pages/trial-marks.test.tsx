import { expect, it } from 'vitest';
import { carriedMarks, type Mark, marksOf } from '../../../components/pages/trial/marks.ts';
import { createTrial } from '../../../lib/draft/create-trial.ts';
import { snapshotOf } from './snapshot-of.ts';

const TEXT = 'Mme Gagnon, chambre 214, est là';
const NAME: Mark = { start: 0, end: 10, severity: 'serious' };
const ROOM: Mark = { start: 12, end: 23, severity: 'serious' };

it('stand in text order and never on one another', () => {
  const { points } = createTrial()(
    snapshotOf({ establishment: 'cisss-cote-nord' }),
    { text: `${TEXT}, elle a refusé ses pilules`, surface: 'facebook.post', capacity: 'personal', hasPicture: false },
    0,
  );
  expect(marksOf([...points, ...points])).toEqual([NAME, ROOM]);
});

it.each<[string, string, readonly Mark[]]>([
  ['nothing changed', TEXT, [NAME, ROOM]],
  ['typed at the end', `${TEXT}!`, [NAME, ROOM]],
  ['typed at the beginning', `Oh ${TEXT}`, [shifted(NAME, 3), shifted(ROOM, 3)]],
  ['typed between', TEXT.replace(',', ' et,'), [NAME, shifted(ROOM, 3)]],
  ['typed inside one', TEXT.replace('214', '2914'), [NAME]],
  ['taken out', '', []],
  ['replaced whole', 'Rien', []],
])('are carried over until the text is read again: %s', (_, after, marks) => {
  expect(carriedMarks([NAME, ROOM], TEXT, after)).toEqual(marks);
});

function shifted(mark: Mark, by: number): Mark {
  return { ...mark, start: mark.start + by, end: mark.end + by };
}
