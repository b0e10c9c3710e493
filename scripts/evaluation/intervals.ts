/** A share of a whole, both as counts; `NaN` where the whole is nothing. */
export interface Share {
  readonly hits: number;
  readonly of: number;
  readonly share: number;
  /** 95 %, by Wilson's score unless said otherwise. */
  readonly interval: Interval;
}

export type Interval = readonly [low: number, high: number];

/** The 97.5th percentile of the normal distribution. */
const Z = 1.959964;

/** A share with Wilson's 95 % interval, which keeps its meaning at 0, at 1 and for few counts. */
export function shareOf(hits: number, of: number): Share {
  if (of === 0) return { hits, of, share: Number.NaN, interval: [Number.NaN, Number.NaN] };
  const share = hits / of;
  const middle = (share + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of);
  const half = (Z / (1 + Z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  return { hits, of, share, interval: [Math.max(0, middle - half), Math.min(1, middle + half)] };
}

const RESAMPLES = 2000;

/** Fixed, so that the same file gives the same table. */
const SEED = 20261121;

/** 95 % interval of a figure over items by the percentile bootstrap: whole items are drawn again, with replacement. */
export function bootstrap<Item>(items: readonly Item[], figure: (drawn: readonly Item[]) => number): Interval {
  const random = mulberry32(SEED);
  const pick = () => Math.floor(random() * items.length);
  const draw = () => items.flatMap(() => items[pick()] ?? []);
  const figures = Array.from({ length: RESAMPLES }, () => figure(draw()))
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  const at = (quantile: number) => figures[Math.round(quantile * (figures.length - 1))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}

/** A small generator of numbers from 0 to 1 (Tommy Ettinger, public domain); Math.random cannot be seeded. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
