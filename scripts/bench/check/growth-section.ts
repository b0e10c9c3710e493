import { checkDraft } from '../../../lib/checker/index.ts';
import { longText } from '../long-text.ts';
import { markdownTable, medianOf, spreadCell } from '../markdown.ts';
import type { Section } from '../section.ts';
import { ORGANIZATION } from './organization.ts';
import { timesOf } from './times-of.ts';

const LENGTHS = [100, 1_000, 10_000, 100_000] as const;

/** Whether a text that is ten times as long costs ten times as much. */
export const growthSection: Section = { name: 'growth', title: 'From 100 to 100,000 characters', measure };

async function measure(): Promise<string> {
  const measured = LENGTHS.map((length) => {
    const draft = { text: longText(length), surface: 'facebook.post' } as const;
    const rounds = Math.max(5, Math.min(200, 200_000 / length));
    return { length, times: timesOf(rounds, () => checkDraft(draft, ORGANIZATION)) };
  });
  const rows = measured.map(({ length, times }, index) => {
    const before = measured[index - 1];
    const growth = before && medianOf(times) / medianOf(before.times);
    return [
      length.toLocaleString('en'),
      spreadCell(times, 2),
      ((medianOf(times) * 1000) / length).toFixed(2),
      growth ? `× ${growth.toFixed(1)}` : '',
    ];
  });
  return `${markdownTable(['characters', 'ms', 'ms per 1,000', 'than the row above'], rows)}

A draft that was never seen, nothing of it remembered; the same three sentences again and again, a third of them with something
to find, which is far more than people write. Ten times the length should cost ten times the work.`;
}
