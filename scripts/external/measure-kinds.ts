import { overlaps } from '../../lib/checker/spans.ts';
import type { Span } from '../../lib/checker/types.ts';
import { type Share, shareOf } from '../evaluation/intervals.ts';
import type { Recognised } from './ask-for-all.ts';
import type { AskedKind } from './kinds.ts';
import type { AnnotatedText } from './sets.ts';

/** How well something was recognised. */
export interface KindMeasure {
  readonly name: string;
  /** Of what was recognised, what is right. */
  readonly precision: Share;
  /** Of what was there, what was recognised. */
  readonly recall: Share;
}

/** A text with what its makers labelled, and what was recognised in it. */
export interface ReadText extends AnnotatedText {
  readonly recognised: readonly Recognised[];
}

/** One kind, counted over passages: one is right when it touches a labelled one of its kind, found when it is touched. */
export function measureKind(asked: AskedKind, texts: readonly ReadText[]): KindMeasure {
  const pairs = texts.map((text) => spansOf([asked], text));
  const right = sum(pairs.map(({ gold, seen }) => touching(seen, gold)));
  const found = sum(pairs.map(({ gold, seen }) => touching(gold, seen)));
  return {
    name: asked.name,
    precision: shareOf(right, sum(pairs.map(({ seen }) => seen.length))),
    recall: shareOf(found, sum(pairs.map(({ gold }) => gold.length))),
  };
}

/** All the kinds together, counted over words: a word in a passage of any of them is right in a passage of any of them. */
export function measureWords(asked: readonly AskedKind[], texts: readonly ReadText[]): KindMeasure {
  const words = texts.flatMap((text) => {
    const { gold, seen } = spansOf(asked, text);
    return Array.from(text.text.matchAll(WORD), ({ index, 0: word }) => {
      const isIn = (span: Span) => overlaps(span, [index, index + word.length]);
      return { isGold: gold.some(isIn), isSeen: seen.some(isIn) };
    });
  });
  const right = words.filter(({ isGold, isSeen }) => isGold && isSeen).length;
  return {
    name: 'all of these, in words',
    precision: shareOf(right, words.filter(({ isSeen }) => isSeen).length),
    recall: shareOf(right, words.filter(({ isGold }) => isGold).length),
  };
}

const WORD = /[\p{L}\p{N}]+/gu;

function spansOf(asked: readonly AskedKind[], { ents, recognised }: ReadText) {
  const hasLabel = (label: string) => asked.some(({ labels }) => labels.includes(label));
  return {
    gold: ents.filter(([, , label]) => hasLabel(label)).map(([from, to]): Span => [from, to]),
    seen: recognised.filter((one) => asked.some(({ kinds }) => kinds.includes(one.kind))).map(({ span }) => span),
  };
}

function touching(spans: readonly Span[], others: readonly Span[]): number {
  return spans.filter((span) => others.some((other) => overlaps(span, other))).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
