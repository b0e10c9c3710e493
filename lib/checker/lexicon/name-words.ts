import type { Paragraph } from '../text/paragraph.ts';
import type { Token } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';

/** How one word may serve in a name. */
export interface NameWord {
  readonly isCapitalised: boolean;
  /** A capital alone. */
  readonly isInitial: boolean;
  /** A letter alone, whatever its case. */
  readonly isLetter: boolean;
  readonly isGiven: boolean;
  readonly isSurname: boolean;
  /** Also a word, a place or a brand. */
  readonly isAmbiguous: boolean;
  /** A word of the language that is no name at all. */
  readonly isCommon: boolean;
}

const PREFIX = /^(?:st|ste|saint|sainte|mc|mac|o)-?'?/;

/** Whether a token stands on the lists of names; most words do not, and need no further description. */
export function isNameWord({ kind, folded: shown }: Token, { givenNames, surnames }: Lexicon): boolean {
  if (kind !== 'word') return false;
  const folded = withoutGenitive(shown);
  return isGiven(folded, givenNames) || isSurname(folded, surnames);
}

/** Describes a token as a word of a name; signs and numbers give `undefined`. */
export function describeNameWord(
  token: Token | undefined,
  { normal }: Paragraph,
  lexicon: Lexicon,
): NameWord | undefined {
  if (token?.kind !== 'word') return undefined;
  const folded = withoutGenitive(token.folded);
  const shown = normal.text.slice(...token.span);
  return {
    isCapitalised: /^\p{Lu}/u.test(shown),
    isInitial: /^\p{Lu}$/u.test(shown),
    isLetter: folded.length === 1,
    isGiven: isGiven(folded, lexicon.givenNames),
    isSurname: isSurname(folded, lexicon.surnames),
    isAmbiguous: lexicon.ambiguous.has(folded),
    isCommon: lexicon.commonWords.has(folded),
  };
}

function withoutGenitive(folded: string): string {
  return folded.endsWith("'s") ? folded.slice(0, -2) : folded;
}

/** Compound given names are known by their parts: `Marie-Soleil`, `Jean-Guy`. */
function isGiven(folded: string, givenNames: ReadonlySet<string>): boolean {
  if (givenNames.has(folded)) return true;
  if (!folded.includes('-')) return false;
  const [first = '', ...rest] = folded.split('-');
  if (first === 'ti') return givenNames.has(rest.join('-'));
  return rest.length > 0 && givenNames.has(first) && !PREFIX.test(`${first}-`);
}

function isSurname(folded: string, surnames: ReadonlySet<string>): boolean {
  if (surnames.has(folded)) return true;
  if (!folded.includes('-')) return false;
  const parts = folded.split('-');
  return parts.length === 2 && parts.every((part) => surnames.has(part));
}
