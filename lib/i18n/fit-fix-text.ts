import type { Span } from '../checker/types.ts';

/** The last thing before the passage closed a sentence or a line: the passage opens one. */
const SENTENCE_OPENS = /(?:^|[.!?…]["»”)]?\s|\n)\s*["«“(]?\s*$/u;

/** Makes a fix's words fit where they go: a capital where a sentence opens, the person's own kind of apostrophe. */
export function fitFixText(words: string, text: string, [start]: Span): string {
  const opens = SENTENCE_OPENS.test(text.slice(0, start));
  const cased = opens ? words.charAt(0).toLocaleUpperCase('fr-CA') + words.slice(1) : words;
  return writesStraight(text) ? cased.replaceAll('’', "'") : cased;
}

function writesStraight(text: string): boolean {
  return text.includes("'") && !text.includes('’');
}
