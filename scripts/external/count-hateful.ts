import type { Finding } from '../../lib/checker/types.ts';
import { type Share, shareOf } from '../evaluation/intervals.ts';
import type { JudgedText } from './sets.ts';

/** One way of being hateful, or of looking like it. */
export interface Functionality {
  readonly name: string;
  readonly isHateful: boolean;
  readonly flagged: Share;
}

export interface HatefulFound {
  readonly functionalities: readonly Functionality[];
  readonly hatefulFound: Share;
  readonly harmlessFlagged: Share;
}

/** Counts what is flagged by any rule, by functionality and over all; hateful is what the set's makers wrote as such. */
export function countHateful(check: (text: string) => readonly Finding[], texts: readonly JudgedText[]): HatefulFound {
  const judged = texts.map((text) => ({
    ...text,
    isHateful: text.label === 'hateful',
    isFlagged: check(text.text).length > 0,
  }));
  const flaggedOf = (some: typeof judged) => shareOf(some.filter(({ isFlagged }) => isFlagged).length, some.length);
  const functionalities = [...Map.groupBy(judged, ({ functionality }) => functionality)].map(([name, members]) => ({
    name,
    isHateful: members.some(({ isHateful }) => isHateful),
    flagged: flaggedOf(members),
  }));
  return {
    functionalities: functionalities.sort(
      (a, b) => Number(b.isHateful) - Number(a.isHateful) || (a.name < b.name ? -1 : 1),
    ),
    hatefulFound: flaggedOf(judged.filter(({ isHateful }) => isHateful)),
    harmlessFlagged: flaggedOf(judged.filter(({ isHateful }) => !isHateful)),
  };
}
