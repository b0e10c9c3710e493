import type { Say } from '../lib/i18n/in-page.ts';
import { Note } from './note.tsx';

interface StaleNoteProps {
  readonly say: Say;
  readonly onReload: () => void;
}

/** Said once when Vigie was updated under the open page: it reads nothing here until the page is reloaded. */
export function StaleNote({ say, onReload }: StaleNoteProps) {
  const act = { label: say('error.updated.reload'), onPress: onReload };
  return <Note tone="off" text={`${say('error.updated.body')} ${say('error.updated.keep')}`} act={act} />;
}
