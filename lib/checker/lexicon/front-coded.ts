/** Words by alphabet, each as a capital (how many letters it shares with the one before, A for none) and the rest: a third smaller zipped. */
const WORD = /([A-Z])([^A-Z]*)/g;
const NONE = 'A'.charCodeAt(0);
const MOST_SHARED = 25;

/** Words of lower case, sorted by the caller, in the form that `readFrontCoded` reads. */
export function writeFrontCoded(words: readonly string[]): string {
  return words.map((word, index) => encode(word, words[index - 1] ?? '')).join('');
}

/** The words, in their order. */
export function readFrontCoded(coded: string): readonly string[] {
  let before = '';
  return Array.from(coded.matchAll(WORD), ([, shared = 'A', rest = '']) => {
    before = before.slice(0, shared.charCodeAt(0) - NONE) + rest;
    return before;
  });
}

function encode(word: string, before: string): string {
  let shared = 0;
  while (shared < MOST_SHARED && shared < before.length && word[shared] === before[shared]) shared += 1;
  return String.fromCharCode(NONE + shared) + word.slice(shared);
}
