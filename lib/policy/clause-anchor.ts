import type { ClauseId } from './duty.ts';

/**
 * The `id` of a clause on the policy page: `cisss-cote-nord/6/jugement/1` → `a6-jugement-1`.
 * The establishment is left out, since the page shows one policy only; the dots of `5.1.5` stay,
 * or 5.1/4 and 5.1.4 would meet.
 */
export function clauseAnchor(clauseId: ClauseId): string {
  const passage = clauseId.slice(clauseId.indexOf('/') + 1).replaceAll('/', '-');
  return /^\d/.test(passage) ? `a${passage}` : passage;
}

/** The `id` of a whole article; its prefix keeps it apart from a clause that bears the article's bare number. */
export function articleAnchor(number: string): string {
  return `article-${number}`;
}
