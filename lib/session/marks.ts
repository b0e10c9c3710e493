import type { Warning } from '../assess/warning.ts';
import type { Mark } from '../composers/strokes.ts';
import { cardWarning, openWarnings, type SessionState } from './session-state.ts';

/** What is underlined now. Reminders are not: they are a line in the card. */
export function marksOf(state: SessionState): Mark[] {
  const active = cardWarning(state);
  return [
    ...openWarnings(state).flatMap((warning) =>
      warning.severity === 'reminder' ? [] : marksOfWarning(warning, warning.severity),
    ),
    ...(active ? marksOfWarning(active, 'active') : []),
  ];
}

/** The open warning that an offset of the draft lies in, the loudest first. */
export function warningAt(state: SessionState, offset: number): Warning | undefined {
  return openWarnings(state).find(({ finding }) =>
    finding?.spans.some(([start, end]) => offset >= start && offset <= end),
  );
}

function marksOfWarning({ finding }: Warning, ink: Mark['ink']): Mark[] {
  return (finding?.spans ?? []).map((span) => ({ ink, span }));
}
