/** Texts that share more than this of all their letter sequences are one text told twice. */
const MOST_ALIKE = 0.5;
const LENGTH = 5;
/** A sequence of so many texts brings no two of them together; two that are alike share rarer ones. */
const COMMON = 60;

/** A text of the corpus with its id. */
export interface Entry {
  readonly id: string;
  readonly text: string;
}

/** Pairs of ids whose texts are nearly the same: Jaccard index of sequences of five letters, case and accents aside. */
export function findNearDuplicates(entries: readonly Entry[]): readonly string[] {
  const counts = new Map<string, number>();
  const sets = entries.map(({ text }) => sequencesOf(text));
  for (const set of sets) for (const one of set) counts.set(one, (counts.get(one) ?? 0) + 1);
  const byRare = new Map<string, number[]>();
  return sets.flatMap((set, index) => {
    const rare = rareOf(set, counts);
    const rivals = sharersOf(rare, byRare);
    for (const one of rare) enter(byRare, one, index);
    return Array.from(rivals)
      .filter(([, shared]) => shared > rare.length / 4)
      .filter(([other]) => likeness(set, sets[other] ?? new Set()) > MOST_ALIKE)
      .map(([other]) => `${entries[other]?.id} and ${entries[index]?.id}`);
  });
}

/** The texts before that share any of these, and how many of them each. */
function sharersOf(sequences: readonly string[], byRare: ReadonlyMap<string, readonly number[]>): Map<number, number> {
  const sharers = new Map<number, number>();
  for (const sequence of sequences) {
    for (const index of byRare.get(sequence) ?? []) sharers.set(index, (sharers.get(index) ?? 0) + 1);
  }
  return sharers;
}

function enter(byRare: Map<string, number[]>, sequence: string, index: number): void {
  const known = byRare.get(sequence);
  if (known) known.push(index);
  else byRare.set(sequence, [index]);
}

function sequencesOf(text: string): ReadonlySet<string> {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
  const count = Math.max(1, folded.length - LENGTH + 1);
  return new Set(Array.from({ length: count }, (_, at) => folded.slice(at, at + LENGTH)));
}

/** A text of common sequences alone is set beside all that share any. */
function rareOf(set: ReadonlySet<string>, counts: ReadonlyMap<string, number>): readonly string[] {
  const rare = [...set].filter((sequence) => (counts.get(sequence) ?? 0) < COMMON);
  return rare.length > 0 ? rare : [...set];
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = a.intersection(b).size;
  return shared / (a.size + b.size - shared);
}
