import { articleNumberOf } from './article-number.ts';
import type { Case, Concern } from './concerns.ts';
import { CUT, cutText } from './cut-text.ts';
import type { ClauseId } from './duty.ts';
import { findClause } from './find-clause.ts';
import type { Clause, Passage, PolicyPack } from './pack.ts';

/** A clause as a card shows it: exact words, what is left out shown by […]; guillemets are the reader's to add. */
export interface ClauseQuote {
  /** The number that is cited: `6`, `5.1.5`. */
  readonly article: string;
  readonly establishment: string;
  readonly clauseId: ClauseId;
  readonly text: string;
}

/**
 * Quotes a clause in about `maxLength` characters (more only to end a sentence), from where it speaks of the
 * concern when that is told. Throws when the policy has no such clause.
 */
export function quoteClause(
  pack: PolicyPack,
  id: ClauseId,
  maxLength: number,
  concern?: Concern,
  form?: Case,
): ClauseQuote {
  const found = findClause(pack, id);
  if (!found) throw new RangeError(`no clause ${id} in ${pack.establishment}`);
  const [start, end] = passageOf(pack, found.clause, concern, form);
  const opening = start > 0 ? `${CUT} ` : leadOf(pack, found.clause, maxLength);
  const closing = end < found.clause.text.length ? ` ${CUT}` : '';
  // The semicolon only ties a bullet to the next one of its list.
  const words = onOneLine(found.clause.text.slice(start, end)).replace(/;$/u, '');
  return {
    article: articleNumberOf(id),
    establishment: pack.name,
    clauseId: id,
    text: `${opening}${withClosing(cutText(words, maxLength - opening.length), closing)}`,
  };
}

/** Where the clause speaks of the concern; all of it when the pack marks no such passage. */
function passageOf(
  { passages = [] }: PolicyPack,
  { id, text }: Clause,
  concern: Concern | undefined,
  form: Case | undefined,
): [number, number] {
  const speaksOfIt = ({ clause, concerns, cases }: Passage) =>
    clause === id && concern && concerns.includes(concern) && (!cases || (form && cases.includes(form)));
  const passage = passages.find(speaksOfIt);
  const start = passage ? text.indexOf(passage.from) : -1;
  if (!passage || start < 0) return [0, text.length];
  const end = passage.to === undefined ? -1 : text.indexOf(passage.to, start);
  return [start, passage.to === undefined || end < 0 ? text.length : end + passage.to.length];
}

/** The last sentence of what a bullet hangs on, unless it would leave the bullet less than half of the room. */
function leadOf(pack: PolicyPack, clause: Clause, maxLength: number): string {
  const { lead } = clause;
  const above = lead === undefined ? undefined : findClause(pack, lead)?.clause;
  if (!above || above.kind === 'heading') return '';
  const last =
    onOneLine(above.text)
      .split(/(?<=[.!?])\s/u)
      .at(-1) ?? '';
  if (last.length >= maxLength / 2) return '';
  return isNextTo(pack, above, clause) ? `${last} ` : `${last} ${CUT} `;
}

/** Nothing of the policy stands between the two. */
function isNextTo(pack: PolicyPack, first: Clause, second: Clause): boolean {
  const clauses = findClause(pack, second.id)?.article.clauses ?? [];
  return clauses.indexOf(second) === clauses.indexOf(first) + 1;
}

function withClosing(text: string, closing: string): string {
  return text.endsWith(CUT) ? text : `${text}${closing}`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
