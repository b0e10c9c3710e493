import type { Span } from '../checker/types.ts';

/** Makes a fix's words fit where they go: a capital where a sentence opens, the person's own kind of apostrophe. */
export function fitFixText(words: string, text: string, [start]: Span): string {
  const opens = opensSentence(text.slice(0, start));
  const cased = opens ? words.charAt(0).toLocaleUpperCase('fr-CA') + words.slice(1) : words;
  return writesStraight(text) ? cased.replaceAll('’', "'") : cased;
}

/** The last thing before the passage closed a sentence or a line, or opened quotation marks that did. */
function opensSentence(before: string): boolean {
  return (
    followsClose(before) || (/["«“(]$/.test(before.trimEnd().slice(-1)) && followsClose(before.trimEnd().slice(0, -1)))
  );
}

function followsClose(before: string): boolean {
  const said = before.trimEnd();
  const gap = before.slice(said.length);
  return said === '' || gap.includes('\n') || (gap !== '' && /[.!?…]["»”)]?$/.test(said.slice(-2)));
}

function writesStraight(text: string): boolean {
  return text.includes("'") && !text.includes('’');
}
