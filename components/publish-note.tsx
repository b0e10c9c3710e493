import type { Say } from '../lib/i18n/in-page.ts';
import type { PublishVerb } from '../lib/policy/surfaces.ts';
import { Note } from './note.tsx';

/** What the person pressed and is asked to press again. */
export interface Accepted {
  readonly kind: PublishVerb;
  /** The words on the site's own button; absent where the Enter key sends. */
  readonly label?: string | undefined;
}

/** After « Publier quand même »: Vigie never clicks in the person's place, so it says what to press. */
export function PublishNote({ say, accepted }: { readonly say: Say; readonly accepted: Accepted }) {
  return <Note tone="done" text={acceptedWords(say, accepted)} />;
}

/** The same in words, for who listens. */
export function acceptedWords(say: Say, { kind, label }: Accepted): string {
  return label ? say(`publish.accepted.${kind}`, { label }) : say('publish.accepted.enter');
}
