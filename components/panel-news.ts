import type { ComposerPanelProps } from './composer-panel.tsx';
import { acceptedWords } from './publish-note.tsx';

/** What a screen reader is told besides the count: what was accepted or done, which card the keyboard turned to. */
export function newsOf({ say, accepted, note, card, stale }: ComposerPanelProps): string | undefined {
  if (stale) return say('error.updated.body');
  if (accepted) return acceptedWords(say, accepted.what);
  const done = note?.said ?? card?.props.note;
  if (done) return done.text;
  if (!card?.props.takesFocus) return undefined;
  return say('live.card', { ...card.props.position, severity: card.props.view.severityLabel });
}
