import type { Entity } from './entity.ts';
import { entitiesIn, entitiesOf, passageAround, type Reading } from './reading.ts';
import { overlaps } from './spans.ts';
import type { Span } from './types.ts';

/** What a sentence says of the inside of the house. The numbers are what each is worth in the sum. */
export interface InsideWords {
  readonly matters: readonly Entity[];
  readonly hasDocument: boolean;
  readonly document: number;
  readonly meeting: number;
  readonly matter: number;
  /** A second matter in another passage of the sentence. */
  readonly further: number;
  /** The author says that it is not to be known. */
  readonly secrecy: number;
  /** It is shown, quoted or told as decided. */
  readonly told: number;
  /** The establishment or a team of it is named. */
  readonly ours: number;
}

const GRAVE = ['security', 'investigation', 'incident'];
/** A matter whose words alone are the house's own. */
const PLAIN = 0.5;
const WEAK = 0.1;

export function findInsideWords(reading: Reading, span: Span): InsideWords {
  const near = passageAround(reading, span[0], 1);
  const matters = entitiesIn(reading, span, 'inner-matter').toSorted((a, b) => b.score - a.score);
  const documents = entitiesIn(reading, span, 'internal-document');
  const hasDocument = documents.some(({ form }) => form === 'internal');
  const isPlain = (matters[0]?.score ?? 0) > PLAIN;
  const isSecret = entitiesIn(reading, near, 'secrecy').length > 0;
  return {
    matters,
    hasDocument,
    document: hasDocument ? 0.35 : documents.length > 0 ? 0.1 : 0,
    meeting: entitiesIn(reading, span, 'meeting').length > 0 ? 0.3 : 0,
    matter: isPlain
      ? plainWeight(matters)
      : isSecret
        ? secretWeight(matters, reading)
        : WEAK * Math.min(1, matters.length),
    further: isPlain && hasSecond(matters) ? 0.1 : 0,
    secrecy: isSecret ? 0.35 : 0,
    told: entitiesIn(reading, near, 'disclosure', 'decision').length > 0 ? 0.15 : 0,
    ours: entitiesIn(reading, near, 'organization', 'team').length > 0 ? 0.1 : 0,
  };
}

/** Ordinary words of budgets, closings and posts: worth more where they are said to be secret, and most in the house. */
function secretWeight(matters: readonly Entity[], reading: Reading): number {
  if (matters.length === 0) return 0;
  if (isHouse(reading)) return 0.2;
  return reading.ownPassages.length > 0 ? WEAK : 0.15;
}

const HOUSE_KINDS = ['organization', 'team', 'care-role', 'care-place', 'colleague-role'] as const;

function isHouse(reading: Reading): boolean {
  return HOUSE_KINDS.some((kind) => entitiesOf(reading, kind).length > 0);
}

/** What harms people or places weighs more than what only comes early. */
function plainWeight(matters: readonly Entity[]): number {
  return matters.some(({ form, score }) => score > PLAIN && GRAVE.includes(form)) ? 0.4 : 0.35;
}

function hasSecond([first, ...others]: readonly Entity[]): boolean {
  return first !== undefined && others.some((other) => !overlaps(other.span, first.span));
}

/** 0 to 1; nothing of the house in it, no score. */
export function insideScore({ matters, document, meeting, matter, further, secrecy, told, ours }: InsideWords): number {
  if (matters.length === 0 && document + meeting === 0) return 0;
  return Math.min(1, document + meeting + matter + further + secrecy + told + ours);
}
