/** One text as numbers: the places of its signs and what each counts for. */
export interface Row {
  readonly places: readonly number[];
  readonly values: readonly number[];
}

export interface Fit {
  readonly bias: number;
  readonly weights: Float64Array;
}

const ROUNDS = 40;
const STEP = 0.5;
/** How freely weights may grow against all texts together (the C of logistic regression). */
const FREEDOM = 3;
/** What a sign weighs that goes as often with a concern as without it. */
const LEAST_TELLING = 0.3;

/**
 * Logistic regression by AdaGrad, each sign scaled by how much more often it goes with the concern than without (as in
 * Wang and Manning's NB-SVM, 2012). Texts are taken in a fixed stride, so that the same rows give the same bits; those with the
 * concern weigh as much together as those without.
 */
export function fitLogistic(rows: readonly Row[], hits: readonly boolean[], size: number): Fit {
  const { telling, counts } = tellingness(rows, hits, size);
  const weights = new Float64Array(size + 1);
  const seen = new Float64Array(size + 1).fill(1e-6);
  const positives = hits.filter(Boolean).length;
  const worth = [rows.length / (2 * Math.max(rows.length - positives, 1)), rows.length / (2 * Math.max(positives, 1))];
  const nudge = (place: number, slope: number, decay: number) => {
    const gradient = slope + decay * (weights[place] ?? 0);
    seen[place] = (seen[place] ?? 0) + gradient * gradient;
    weights[place] = (weights[place] ?? 0) - (STEP * gradient) / Math.sqrt(seen[place] ?? 1);
  };
  const step = stride(rows.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let turn = 0; turn < rows.length; turn += 1) {
      const index = (turn * step + round) % rows.length;
      const row = rows[index];
      if (!row) continue;
      const hit = hits[index] ? 1 : 0;
      const slope = (chance(row, weights, telling, size) - hit) * (worth[hit] ?? 1);
      for (const [at, place] of row.places.entries()) {
        const scaled = (row.values[at] ?? 0) * (telling[place] ?? 0);
        nudge(place, slope * scaled, 1 / (FREEDOM * (counts[place] ?? 1)));
      }
      nudge(size, slope, 0);
    }
  }
  return { bias: weights[size] ?? 0, weights: weights.slice(0, size).map((weight, at) => weight * (telling[at] ?? 0)) };
}

/** How much a sign's presence alone tells: the log ratio of its shares of texts with and without the concern. */
function tellingness(rows: readonly Row[], hits: readonly boolean[], size: number) {
  const withIt = new Float64Array(size).fill(1);
  const without = new Float64Array(size).fill(1);
  for (const [index, { places }] of rows.entries()) {
    const counts = hits[index] ? withIt : without;
    for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  }
  const positives = hits.filter(Boolean).length;
  const shares = (positives + 2) / (rows.length - positives + 2);
  return {
    telling: withIt.map((count, at) => Math.abs(Math.log(count / (without[at] ?? 1) / shares)) + LEAST_TELLING),
    counts: withIt.map((count, at) => Math.max(count + (without[at] ?? 1) - 2, 1)),
  };
}

function chance({ places, values }: Row, weights: Float64Array, telling: Float64Array, size: number): number {
  let sum = weights[size] ?? 0;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    sum += (weights[place] ?? 0) * (telling[place] ?? 0) * (values[at] ?? 0);
  }
  return 1 / (1 + Math.exp(-sum));
}

/** A number without a factor in common with the count: every text has its turn. */
function stride(count: number): number {
  let step = Math.max(1, Math.floor(count * 0.618));
  while (greatestDivisor(step, count) !== 1) step += 1;
  return step;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
