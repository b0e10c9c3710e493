import type { SessionEvent } from './session-event.ts';
import {
  askedWarnings,
  cardWarning,
  type Legacy,
  openWarnings,
  requestWarning,
  type SessionState,
} from './session-state.ts';

/** The next state; pure. An event that fits nothing open changes nothing. */
export function reduceSession(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'text-read':
      return readText(state, event);
    case 'warning-dismissed':
      return dismiss(state, event.id);
    case 'publication-held':
      return { ...state, asking: true, card: undefined, request: undefined };
    case 'text-returned-to':
      return { ...state, asking: false };
    case 'publication-accepted':
      return accept(state);
    case 'publication-let-through':
      return { ...state, awaited: false };
    default:
      return showOther(state, event);
  }
}

/** The text and what is settled of it stay as they are. */
type ShowingEvent = Exclude<
  SessionEvent,
  { type: 'text-read' | 'warning-dismissed' | `publication-${string}` | 'text-returned-to' }
>;

/** Something else is shown of the same text. */
function showOther(state: SessionState, event: ShowingEvent): SessionState {
  switch (event.type) {
    case 'card-opened':
      return withCard({ ...state, card: { id: event.id, focus: event.focus, at: event.at } });
    case 'card-stepped':
      return stepCard(state, event.by);
    case 'card-closed':
      return state.card ? { ...state, card: undefined } : state;
    case 'clause-unreachable':
      return state.card ? { ...state, card: { ...state.card, isWhole: true } } : state;
    case 'noted':
      return { ...state, note: event.note };
    case 'strip-hidden':
      return { ...state, hasNoStrip: true };
    case 'request-opened':
      return { ...state, request: event.id, asking: false, card: undefined };
    case 'request-closed':
      return { ...state, request: undefined };
    default:
      return assertNever(event);
  }
}

function readText(state: SessionState, event: Extract<SessionEvent, { type: 'text-read' }>): SessionState {
  const { text, warnings, place } = event;
  const isSame = text === state.text && place === state.place;
  const settled = isSame ? state : settledBefore(state, text, place);
  const { dismissed, accepted, awaited } = settled;
  // What was left behind waits for the first words of an editor that the site fills late.
  const legacy = isBlank(text) ? state.legacy : undefined;
  const note = isSame || text === state.note?.text ? state.note : undefined;
  const read: SessionState = { ...state, text, place, warnings, dismissed, accepted, awaited, legacy, note };
  // New settings may leave nothing to ask about.
  return withCard({ ...read, asking: state.asking && isSame && askedWarnings(read).length > 0 });
}

/** Of another text nothing is accepted; what was put aside stays so while the person goes on writing. */
function settledBefore(
  { dismissed, legacy }: SessionState,
  text: string,
  place: string,
): Omit<Legacy, 'text' | 'place'> {
  if (legacy && legacy.text === text && legacy.place === place) return legacy;
  // A box is used again after it was sent: what was put aside belonged to the text before.
  return { dismissed: isBlank(text) ? new Set() : dismissed, accepted: new Set(), awaited: false };
}

/** Good for this very text in this place, as often as it takes: two steps, a double click, a site that failed to send. */
function accept(state: SessionState): SessionState {
  const asked = askedWarnings(state);
  if (asked.some(({ mode }) => mode === 'block')) return state;
  const accepted = new Set([...state.accepted, ...asked.map(({ id }) => id)]);
  return { ...state, asking: false, accepted, awaited: true };
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function stepCard(state: SessionState, by: 1 | -1): SessionState {
  const open = openWarnings(state);
  const index = open.findIndex(({ id }) => id === state.card?.id);
  const next = open[(index + by + open.length) % open.length];
  return state.card && next ? { ...state, card: { id: next.id, focus: state.card.focus } } : state;
}

/** The next card takes the place of the one that was put aside; the last one closes. */
function dismiss(state: SessionState, id: string): SessionState {
  const index = openWarnings(state).findIndex((warning) => warning.id === id);
  const dismissed: SessionState = { ...state, dismissed: new Set([...state.dismissed, id]) };
  const left = openWarnings(dismissed);
  const next = left[Math.min(index, left.length - 1)];
  return withCard({ ...dismissed, card: state.card && next ? { ...state.card, id: next.id } : undefined });
}

/** Neither a card nor a request outlives its warning. */
function withCard(state: SessionState): SessionState {
  const card = cardWarning(state) ? state.card : undefined;
  const request = requestWarning(state) ? state.request : undefined;
  return card === state.card && request === state.request ? state : { ...state, card, request };
}

/** The event itself is not named: it may hold the text. */
function assertNever(_: never): never {
  throw new TypeError('unknown session event');
}
