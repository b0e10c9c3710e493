import MiniSearch from 'minisearch';
import { articleNumberOf } from './article-number.ts';
import type { ClauseId } from './duty.ts';
import { foldWord } from './fold-word.ts';
import type { Article, Clause, PolicyPack } from './pack.ts';

export interface PolicyHit {
  readonly clauseId: ClauseId;
  /** Found words, as UTF-16 offsets into the clause's text; none when the article's number or title was found. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Words so common that asking for them would only hide what was meant. */
const STOP_WORDS = new Set(
  'a au aux avec ce ces d dans de des du en et la le les l ou par pour qu que qui sa se ses son sur un une'.split(' '),
);

/** « 6 », « article 5.1.5 », « annexe 2 » */
const ARTICLE_NUMBER = /^\s*(?:art(?:icle)?\.?\s*)?(?:(?<number>\d+(?:\.\d+)*)|annexe[\s-]*(?<annex>\d+))\s*$/iu;

/** Passages that hold every word of the query, or a word that begins with it, best first; none for an empty query. */
export function searchPolicy(pack: PolicyPack, query: string): readonly PolicyHit[] {
  const number = numberIn(query);
  return number === undefined ? searchWords(pack, query) : clausesOf(pack, number);
}

/** Where the asked words stand in an article's title, as UTF-16 offsets; an article's number asks for no word. */
export function findInTitle(title: string, query: string): PolicyHit['ranges'] {
  if (numberIn(query) !== undefined) return [];
  const asked = askedWordsOf(query).map(foldWord);
  const terms = wordsOf(title).map(foldWord);
  return rangesOf(title, new Set(terms.filter((term) => asked.some((word) => term.startsWith(word)))));
}

function numberIn(query: string): string | undefined {
  const groups = ARTICLE_NUMBER.exec(query)?.groups;
  return groups?.number ?? (groups?.annex === undefined ? undefined : `annexe-${groups.annex}`);
}

function clausesOf({ articles }: PolicyPack, number: string): readonly PolicyHit[] {
  return articles
    .flatMap(({ clauses }) => clauses)
    .filter(({ id }) => isWithin(articleNumberOf(id), number))
    .map(({ id }) => ({ clauseId: id, ranges: [] }));
}

/** 5.1.5 stands within 5.1 and within 5. */
function isWithin(number: string, asked: string): boolean {
  return number === asked || number.startsWith(`${asked}.`);
}

function searchWords(pack: PolicyPack, query: string): readonly PolicyHit[] {
  const documents = pack.articles.flatMap((article) => article.clauses.map((clause) => documentOf(article, clause)));
  const textOf = new Map(documents.map(({ id, text }) => [id, text]));
  const index = new MiniSearch<PolicyDocument>({
    fields: ['text', 'title'],
    tokenize: wordsOf,
    processTerm: foldWord,
    searchOptions: { combineWith: 'AND', prefix: true, boost: { text: 2 }, tokenize: askedWordsOf },
  });
  index.addAll(documents);
  return index.search(query).map(({ id, match }) => ({
    clauseId: id,
    ranges: rangesOf(textOf.get(id) ?? '', new Set(Object.keys(match))),
  }));
}

interface PolicyDocument {
  readonly id: ClauseId;
  readonly text: string;
  readonly title: string;
}

/** An article's title is found at its first passage. */
function documentOf(article: Article, { id, text }: Clause): PolicyDocument {
  return { id, text, title: article.clauses[0]?.id === id ? article.title : '' };
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

function askedWordsOf(query: string): string[] {
  const words = wordsOf(query);
  const telling = words.filter((word) => !STOP_WORDS.has(word.toLowerCase()));
  return telling.length > 0 ? telling : words;
}

function rangesOf(text: string, terms: ReadonlySet<string>): PolicyHit['ranges'] {
  return [...text.matchAll(WORD)]
    .filter(([word]) => terms.has(foldWord(word)))
    .map(({ 0: word, index }) => [index, index + word.length] as const);
}
