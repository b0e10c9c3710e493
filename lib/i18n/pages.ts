import type { PagesKey } from './catalogue.ts';
import type { SayOf, WordsOf } from './words-from.ts';

export { formatDate, formatDay, formatHour, formatMoment, formatMonth, formatTime } from './format.ts';
export { wordsIn } from './pages-words.ts';

/** Says any message of Vigie's own pages. */
export type Say = SayOf<PagesKey>;

/** One language's words on Vigie's own pages. */
export type Words = WordsOf<PagesKey>;
