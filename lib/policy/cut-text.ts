/** What stands for the words left out. */
export const CUT = '[…]';

const SENTENCE_END = /[.!?…](?=\s)/gu;
const CLAUSE_END = /[,;)](?=\s)/gu;

/** Below this share of the room a quotation says too little: the next sentence is begun or finished. */
const ENOUGH = 0.4;

/** How far a sentence may run over the room rather than lose its end, where policies put « sauf » and « sans ». */
const OVERRUN = 1.75;

/** What announces an exception; cutting it off would make the policy harsher than it is. */
const EXCEPTION = /\b(?:sauf|sans|à moins|à l['’]exception|excepté|unless|except)(?=\s|$)/iu;

/**
 * Cuts to about `room` characters, at the end of a sentence or after a mark that closes a clause; never inside
 * a word, never before an exception. A sentence may run over the room by three quarters to be whole.
 */
export function cutText(text: string, room: number): string {
  if (text.length <= room) return text;
  const end = endOfCut(text, room - CUT.length - 1);
  return end >= text.length ? text : `${text.slice(0, end)} ${CUT}`;
}

function endOfCut(text: string, limit: number): number {
  const sentences = [...endsOf(text, SENTENCE_END), text.length];
  const within = sentences.filter((end) => end <= limit).at(-1) ?? 0;
  if (within >= limit * ENOUGH) return within;
  const whole = sentences.find((end) => end > limit) ?? text.length;
  if (whole <= limit * OVERRUN) return whole;
  const inside = endsOf(text, CLAUSE_END).filter((end) => end <= limit && !EXCEPTION.test(text.slice(end, whole)));
  return inside.at(-1) ?? whole;
}

function endsOf(text: string, mark: RegExp): readonly number[] {
  return [...text.matchAll(mark)].map(({ index }) => index + 1);
}
