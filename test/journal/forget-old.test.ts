import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { forgetOld } from '../../lib/journal/forget-old.ts';
import { JournalDatabase } from '../../lib/journal/journal-database.ts';

const ROW = {
  surface: 'linkedin.post',
  rule: 'patient-named',
  concern: 'patient-identifier',
  clause: 'cisss-laurentides/5.1.5/confidentialite',
  decision: 'dismissed',
} as const;

test.each([
  [90, ['2026-09-01', '2026-10-21', '2026-10-22', '2026-11-21']],
  [30, ['2026-10-22', '2026-11-21']],
  [1, ['2026-11-21']],
])('kept for %s days, a journal holds the rows of %j', async (journalDays, days) => {
  const journal = new JournalDatabase(`kept-${journalDays}`);
  for (const day of ['2026-09-01', '2026-10-21', '2026-10-22', '2026-11-21'])
    await journal.decisions.add({ day, ...ROW });
  await forgetOld({ journalDays }, journal, new Date(2026, 10, 21, 9));
  expect((await journal.decisions.toArray()).map(({ day }) => day)).toEqual(days);
  await journal.delete();
});
