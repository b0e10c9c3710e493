import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { eraseJournal } from '../../lib/journal/erase-journal.ts';
import { JournalDatabase } from '../../lib/journal/journal-database.ts';
import { recordDecision } from '../../lib/journal/record-decision.ts';

test('nothing is left of an erased journal, and it can be kept again', async () => {
  const journal = new JournalDatabase('erased');
  const keep = () =>
    recordDecision(
      {
        surface: 'linkedin.post',
        rule: 'patient-named',
        concern: 'patient-identifier',
        clause: 'cisss-laurentides/5.1.5/confidentialite',
        decision: 'dismissed',
      },
      { journal: true, sharedDevice: false },
      async () => journal,
      new Date(),
    );
  await keep();
  await eraseJournal(async () => journal);
  expect(await journal.decisions.count()).toBe(0);
  expect(await keep()).toBe('kept');
  await journal.delete();
});
