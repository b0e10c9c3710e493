type Range = readonly [start: number, end: number];

export interface HitExcerpt {
  readonly text: string;
  /** UTF-16 offsets into this excerpt's text. */
  readonly ranges: readonly Range[];
}

const CUT_BEFORE = '[…] ';
const CUT_AFTER = ' […]';

/** How many characters are shown before the first found word when the passage is cut. */
const RUN_UP = 60;

/** The part of a passage around its first found word, cut between words, the cuts shown by […]. */
export function excerptAround(text: string, ranges: readonly Range[], maxLength: number): HitExcerpt {
  if (text.length <= maxLength) return { text, ranges };
  const first = ranges[0]?.[0] ?? 0;
  const from = first <= RUN_UP ? 0 : wordStartAfter(text, first - RUN_UP, first);
  const to = wordEndBefore(text, from + maxLength);
  const before = from > 0 ? CUT_BEFORE : '';
  const after = to < text.length ? CUT_AFTER : '';
  const shift = before.length - from;
  return {
    text: `${before}${text.slice(from, to)}${after}`,
    ranges: ranges
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start + shift, end + shift]),
  };
}

function wordStartAfter(text: string, position: number, limit: number): number {
  const space = text.indexOf(' ', position);
  return space === -1 || space >= limit ? limit : space + 1;
}

function wordEndBefore(text: string, position: number): number {
  if (position >= text.length) return text.length;
  const space = text.lastIndexOf(' ', position);
  return space === -1 ? position : space;
}
