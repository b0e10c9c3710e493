/** A word with digits for letters inside: four letters or more, so that postal codes, doses and card numbers stay. */
const MASKED = /[\p{L}\d-]+/gu;
/** One digit at a time, between letters or opening a run of three. */
const DISGUISE = /(?<=\p{L})[013457](?=\p{L})|(?<![\p{L}\d])[013457](?=\p{L}{3})/gu;
const MEANT: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };
const FEWEST_LETTERS = 4;

/** Reads digits that stand for letters (`G4gnon`) as the letters; the length stays the same. */
export function unmask(text: string): string {
  return /\d/.test(text) ? text.replace(MASKED, unmaskWord) : text;
}

function unmaskWord(word: string): string {
  const digits = word.match(/\d/g)?.length ?? 0;
  if (digits === 0) return word;
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS || letters < 2 * digits) return word;
  return word.replace(DISGUISE, (digit) => MEANT[digit] ?? digit);
}
