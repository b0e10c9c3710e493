import type { Say } from '../lib/i18n/in-page.ts';
import { Note } from './note.tsx';
import type { PublishKind } from './publish-kind.ts';

interface PublishNoteProps {
  readonly say: Say;
  readonly kind: PublishKind;
  /** The words on the site's own button; absent where the Enter key sends. */
  readonly label?: string | undefined;
}

/** After « Publier quand même »: Vigie never clicks in the person's place, so it says what to press. */
export function PublishNote({ say, kind, label }: PublishNoteProps) {
  const text = label ? say(`publish.accepted.${kind}`, { label }) : say('publish.accepted.enter');
  return <Note tone="done" text={text} />;
}
