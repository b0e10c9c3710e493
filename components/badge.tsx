import type { Say } from '../lib/i18n/in-page.ts';
import type { Severity } from '../lib/policy/duty.ts';
import { Icon } from './icon.tsx';
import { Mark } from './mark.tsx';

/** What the badge stands for: points to check, reminders only, nothing, or a page that Vigie reads no more. */
export type BadgeState =
  | ({ readonly kind: 'count'; readonly count: number; readonly serious: number } & Guarding)
  | ({ readonly kind: 'reminder'; readonly count: number } & Guarding)
  | ({ readonly kind: 'nothing' } & Guarding)
  | { readonly kind: 'stale' };

interface Guarding {
  /** The text is read, but the button that publishes it is not known: nothing is asked then. */
  readonly isUnguarded?: boolean;
}

interface BadgeProps {
  readonly say: Say;
  readonly state: BadgeState;
  /** Whether the card is open. */
  readonly isOpen: boolean;
  /** Opens or closes the card; on a stale page, reloads it. A press without a mouse came from the keyboard. */
  readonly onPress: (byKeyboard: boolean) => void;
}

/** The button at the composer's corner: the mark, the shape of the highest level, the number. */
export function Badge({ say, state, isOpen, onPress }: BadgeProps) {
  if (state.kind === 'stale') return <StaleBadge say={say} onPress={onPress} />;
  const severity = severityOf(state);
  const note = state.isUnguarded ? say('badge.unguarded') : undefined;
  return (
    <button
      type="button"
      className="v v-badge"
      data-severity={severity}
      aria-expanded={isOpen}
      aria-label={[nameOf(state, say), note].filter(Boolean).join('. ')}
      title={note}
      onClick={({ detail }) => onPress(detail === 0)}
    >
      <Mark />
      {(severity || !note) && <Icon name={severity ?? 'ok'} />}
      {note && <Icon name="unguarded" />}
      {state.kind !== 'nothing' && <span>{state.count}</span>}
    </button>
  );
}

function StaleBadge({ say, onPress }: Pick<BadgeProps, 'say' | 'onPress'>) {
  return (
    <button type="button" className="v v-badge" onClick={({ detail }) => onPress(detail === 0)}>
      <Mark isOff />
      {say('badge.stale')}
    </button>
  );
}

function severityOf(state: BadgeState): Severity | undefined {
  if (state.kind === 'count') return state.serious > 0 ? 'serious' : 'caution';
  return state.kind === 'reminder' ? 'reminder' : undefined;
}

function nameOf(state: Exclude<BadgeState, { kind: 'stale' }>, say: Say): string {
  if (state.kind === 'nothing') return say('badge.label', { count: 0 });
  const { count } = state;
  if (state.kind === 'reminder') return say('badge.reminder', { count });
  if (state.serious === 0) return say('badge.label', { count });
  if (state.serious === count) return say('badge.label.serious', { count });
  return say('badge.label.mixed', { count, serious: state.serious });
}
