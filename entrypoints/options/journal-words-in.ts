import type { Words } from '../../lib/i18n/pages.ts';
import type { JournalWords } from '../../lib/journal/journal-words.ts';

/** What an exported journal says, in the words of the page. */
export function journalWordsIn({ say }: Words): JournalWords {
  return {
    column: {
      day: say('journal.column.when'),
      surface: say('journal.column.surface'),
      concern: say('journal.column.concern'),
      clause: say('journal.column.article'),
      rule: say('journal.column.rule'),
      decision: say('journal.column.decision'),
      total: say('journal.column.total'),
    },
    surface: (surface) => say(`surface.${surface}`),
    concern: (concern) => say(`concern.${concern}`),
    decision: (decision) => say(`journal.decision.${decision}`),
  };
}
