import { SENSE_WORDS } from './sense-words.ts';

/** Finds the sense classes of words and set expressions. */
export interface SenseIndex {
  /** The classes of a word. */
  ofWord(folded: string): readonly string[];
  /** The classes of a set expression, its words joined by `_`. */
  ofExpression(joined: string): readonly string[];
  /** How many words the longest set expression that opens with this word has; 1 when none does. */
  longestFrom(folded: string): number;
}

const ANY_ENDING = '*';
const JOINT = '_';
/** No open ending is shorter. */
const SHORTEST_STEM = 4;
const NONE: readonly string[] = [];

/** Reads lines of `class: word stem* set_expression`. */
export function createSenseIndex(source: string = SENSE_WORDS): SenseIndex {
  const whole = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  const longest = new Map<string, number>();
  const openings = new Set<string>();
  for (const line of source.split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon);
    for (const entry of line
      .slice(colon + 1)
      .trim()
      .split(' ')) {
      const isOpen = entry.endsWith(ANY_ENDING);
      const key = isOpen ? entry.slice(0, -1) : entry;
      append(isOpen ? stems : whole, key, name);
      if (isOpen) openings.add(openingOf(key));
      const words = key.split(JOINT);
      const first = words[0] ?? key;
      if (words.length > (longest.get(first) ?? 1)) longest.set(first, words.length);
    }
  }
  return {
    ofWord: (folded) => {
      const exact = whole.get(folded) ?? NONE;
      return openings.has(openingOf(folded)) ? classesOf(folded, exact, stems) : exact;
    },
    ofExpression: (joined) => whole.get(joined) ?? NONE,
    longestFrom: (folded) => longest.get(folded) ?? 1,
  };
}

/** What every stem of a word begins with: most words open no stem at all. */
function openingOf(folded: string): string {
  return folded.slice(0, SHORTEST_STEM);
}

function append(classes: Map<string, string[]>, key: string, name: string): void {
  const known = classes.get(key);
  if (known) known.push(name);
  else classes.set(key, [name]);
}

/** Stems are asked of single words only: « chute » opens no place name. Most words have no class: nothing is made for them. */
function classesOf(
  folded: string,
  exact: readonly string[],
  stems: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  let found = exact;
  for (let length = SHORTEST_STEM; length <= folded.length; length += 1) {
    const more = stems.get(folded.slice(0, length));
    if (more) found = [...found, ...more];
  }
  return found;
}
