import type { ClauseId } from './duty.ts';
import { findClause } from './find-clause.ts';
import type { PolicyPack } from './pack.ts';

/** A clause as a card shows it: exact words, cuts shown by […]; guillemets are the reader's to add. */
export interface ClauseQuote {
  /** The number that is cited: `6`, `5.1.5`. */
  readonly article: string;
  readonly establishment: string;
  readonly clauseId: ClauseId;
  readonly text: string;
}

const CUT = '[…]';

/** Where a quotation may stop: after a sentence, or after a mark that closes a clause. */
const SENTENCE_END = /[.!?…](?=\s)/gu;
const CLAUSE_END = /[,;:)](?=\s)/gu;

/** Below this share of the room a sentence says too little, and the cut falls inside the next one. */
const ENOUGH = 0.4;

/** Quotes a clause in at most `maxLength` characters; throws when the policy has no such clause. */
export function quoteClause(pack: PolicyPack, id: ClauseId, maxLength: number): ClauseQuote {
  const found = findClause(pack, id);
  if (!found) throw new RangeError(`no clause ${id} in ${pack.establishment}`);
  const { text, lead } = found.clause;
  const opening = lead === undefined ? '' : leadOf(pack, lead, maxLength);
  return {
    article: articleNumberOf(id),
    establishment: pack.name,
    clauseId: id,
    text: `${opening}${cut(onOneLine(text), maxLength - opening.length)}`,
  };
}

/** The number a clause is cited by: `cisss-laurentides/5.1.5/loyaute` → `5.1.5`. */
export function articleNumberOf(id: ClauseId): string {
  return id.split('/')[1] ?? id;
}

/** The last sentence of what a bullet hangs on, unless it would leave the bullet less than half of the room. */
function leadOf(pack: PolicyPack, id: ClauseId, maxLength: number): string {
  const lead = findClause(pack, id)?.clause;
  if (!lead || lead.kind === 'heading') return '';
  const last =
    onOneLine(lead.text)
      .split(/(?<=[.!?])\s/u)
      .at(-1) ?? '';
  return last.length + 1 <= maxLength / 2 ? `${last} ` : '';
}

function cut(text: string, room: number): string {
  if (text.length <= room) return text;
  const limit = room - CUT.length - 1;
  const sentence = lastEnd(text, SENTENCE_END, limit);
  const end = sentence >= limit * ENOUGH ? sentence : Math.max(sentence, lastEnd(text, CLAUSE_END, limit));
  return end > 0 ? `${text.slice(0, end)} ${CUT}` : `${text.slice(0, text.lastIndexOf(' ', limit))} ${CUT}`;
}

/** The end of the last such mark within `limit`, 0 when there is none. */
function lastEnd(text: string, mark: RegExp, limit: number): number {
  const ends = [...text.matchAll(mark)].map(({ index }) => index + 1);
  return ends.filter((end) => end <= limit).at(-1) ?? 0;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
