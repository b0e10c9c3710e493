/** A text with its most frequent pairs of letters each as one letter that it does not use. */
export interface PairedText {
  readonly text: string;
  /** Threes: the letter that stands for a pair, then the pair; to be put back in this order. */
  readonly pairs: string;
}

/** What may stand for a pair: it needs no escape in a string, and one byte. */
const STAND_INS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#%&()*+,-./:;<=>?@[]^_{|}~';

/** For few letters in no order: zip finds no long repetitions in them, and spends less on a pair than on its letters. */
export function writePairs(text: string): PairedText {
  let [paired, pairs] = [text, ''];
  for (const letter of [...STAND_INS].filter((one) => !text.includes(one))) {
    const pair = mostFrequentPair(paired);
    if (pair === undefined) break;
    paired = paired.replaceAll(pair, letter);
    pairs = letter + pair + pairs;
  }
  return { text: paired, pairs };
}

/** The text as it was. */
export function readPairs({ text, pairs }: PairedText): string {
  return (pairs.match(/.{3}/g) ?? []).reduce((whole, [letter = '', ...pair]) => {
    return whole.replaceAll(letter, pair.join(''));
  }, text);
}

/** Absent where no pair stands often enough to pay for its entry. */
function mostFrequentPair(text: string): string | undefined {
  const times = new Map<string, number>();
  for (let at = 1; at < text.length; at += 1) {
    const pair = text.slice(at - 1, at + 1);
    times.set(pair, (times.get(pair) ?? 0) + 1);
  }
  const [pair, most] = [...times].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
  return most >= WORTH ? pair : undefined;
}

const WORTH = 12;
