import { clausesAround } from '../clauses.ts';
import { type Reading, sentenceIndexAt } from '../reading.ts';
import { isInside } from '../spans.ts';
import type { Span } from '../types.ts';
import type { WeighedSign } from './weigh-signs.ts';

/** So much of what a sentence says for the concern must lie in the clauses that are underlined. */
const TELLING_SHARE = 0.5;

/** A sign that speaks for the concern, where it stands. */
interface Speaking {
  readonly span: Span;
  readonly weight: number;
}

/** The clauses that say most for a concern, in the sentence that says most for it. */
export function tellingPassage(
  reading: Reading,
  signs: readonly WeighedSign[],
  weightOf: (name: string) => number,
): Span {
  const placed = signs.flatMap(({ name, span, value }) => (span ? [{ span, weight: value * weightOf(name) }] : []));
  const told = reading.sentences.map(({ span }) => ({ span, own: [] as Speaking[], says: 0 }));
  for (const sign of placed) {
    const sentence = told[sentenceIndexAt(reading, sign.span[0])];
    if (!sentence || !isInside(sign.span, sentence.span)) continue;
    sentence.own.push(sign);
    sentence.says += sign.weight;
  }
  const [strongest] = told.sort((a, b) => b.says - a.says);
  if (!strongest) return [0, reading.text.length];
  return clausesAround(reading, strongest.span, strongestOf(strongest.own));
}

function strongestOf(signs: readonly Speaking[]): readonly Speaking[] {
  const speaking = signs.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  const enough = TELLING_SHARE * sum(speaking);
  let said = 0;
  return speaking.filter(({ weight }) => {
    const isNeeded = said < enough;
    said += weight;
    return isNeeded;
  });
}

function sum(signs: readonly Speaking[]): number {
  return signs.reduce((total, { weight }) => total + weight, 0);
}
