import type { Span } from '../../lib/checker/types.ts';
import { CONCERNS, CONTEXT_CONCERNS, type Concern } from '../../lib/policy/concerns.ts';
import { bootstrap, type Interval, type Share, shareOf } from './intervals.ts';
import type { Item } from './item.ts';

/** How well one concern was found, counted over texts. */
export interface ConcernMeasure {
  readonly concern: Concern | 'all';
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly precision: Share;
  readonly recall: Share;
  readonly f1: number;
  /** 95 %, by drawing whole texts again. */
  readonly f1Interval: Interval;
}

/** What `evaluate` tells of a file. */
export interface Measures {
  readonly texts: number;
  readonly concerns: readonly ConcernMeasure[];
  readonly violatingWithAnyFinding: Share;
  readonly harmlessWithAnyFinding: Share;
  readonly identifierSpansHit: Share;
  readonly flaggedCharactersOutsideGold: Share;
}

/** Counts over all texts; the line `all` adds up every pair of text and concern. */
export function measure(items: readonly Item[]): Measures {
  const violating = items.filter(({ gold }) => gold.size > 0);
  const harmless = items.filter(({ gold, also }) => gold.size === 0 && also.size === 0);
  const withFinding = (some: readonly Item[]) => some.filter(({ found }) => found.size > 0).length;
  const identifiers = items.flatMap(({ identifiers: spans, flaggedPatients }) =>
    spans.map((span) => flaggedPatients.some((flag) => overlaps(span, flag))),
  );
  const characters = items.map(charactersOf);
  return {
    texts: items.length,
    concerns: [...TEXT_CONCERNS.filter((concern) => occurs(concern, items)), 'all' as const].map((concern) =>
      measureConcern(concern, items),
    ),
    violatingWithAnyFinding: shareOf(withFinding(violating), violating.length),
    harmlessWithAnyFinding: shareOf(withFinding(harmless), harmless.length),
    identifierSpansHit: shareOf(identifiers.filter(Boolean).length, identifiers.length),
    // Characters of one text stand or fall together, so that Wilson's interval would be far too narrow.
    flaggedCharactersOutsideGold: {
      ...shareOutside(characters),
      interval: bootstrap(characters, (drawn) => shareOutside(drawn).share),
    },
  };
}

const TEXT_CONCERNS = CONCERNS.filter((concern) => !CONTEXT_CONCERNS.some((of) => of === concern));

function occurs(concern: Concern, items: readonly Item[]): boolean {
  return items.some(({ gold, found }) => gold.has(concern) || found.has(concern));
}

function measureConcern(concern: Concern | 'all', items: readonly Item[]): ConcernMeasure {
  const counted = concern === 'all' ? TEXT_CONCERNS : [concern];
  const tallies = items.map((item) => addUp(counted.map((one) => tally(one, item))));
  const total = addUp(tallies);
  const { tp, fp, fn } = total;
  return {
    concern,
    truePositives: tp,
    falsePositives: fp,
    falseNegatives: fn,
    precision: shareOf(tp, tp + fp),
    recall: shareOf(tp, tp + fn),
    f1: f1Of(total),
    f1Interval: bootstrap(tallies, (drawn) => f1Of(addUp(drawn))),
  };
}

interface Tally {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

function tally(concern: Concern, { gold, also, found }: Item): Tally {
  const isRight = gold.has(concern);
  const isFound = found.has(concern);
  const isDefensible = also.has(concern);
  return {
    tp: Number(isRight && isFound),
    fp: Number(!isRight && isFound && !isDefensible),
    fn: Number(isRight && !isFound),
  };
}

function addUp(tallies: readonly Tally[]): Tally {
  const total = { tp: 0, fp: 0, fn: 0 };
  for (const { tp, fp, fn } of tallies) {
    total.tp += tp;
    total.fp += fp;
    total.fn += fn;
  }
  return total;
}

/** `NaN` where the concern was neither there nor found. */
function f1Of({ tp, fp, fn }: Tally): number {
  return (2 * tp) / (2 * tp + fp + fn);
}

interface Characters {
  readonly flagged: number;
  readonly outside: number;
}

function shareOutside(characters: readonly Characters[]): Share {
  return shareOf(sum(characters.map(({ outside }) => outside)), sum(characters.map(({ flagged }) => flagged)));
}

function charactersOf({ flagged, goldSpans }: Item): Characters {
  const marked = unitsIn(flagged);
  return { flagged: marked.size, outside: marked.difference(unitsIn(goldSpans)).size };
}

function unitsIn(spans: readonly Span[]): Set<number> {
  return new Set(spans.flatMap(([start, end]) => Array.from({ length: end - start }, (_, index) => start + index)));
}

function overlaps(one: Span, other: Span): boolean {
  return one[0] < other[1] && other[0] < one[1];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
