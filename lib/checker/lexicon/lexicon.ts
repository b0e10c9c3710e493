import { AMBIGUOUS_NAMES } from './ambiguous-names.ts';
import { COMMON_WORDS } from './common-words.ts';
import { readFrontCoded } from './front-coded.ts';
import { GIVEN_NAMES, SURNAMES } from './names.ts';
import { CITIES, TOWNS, VILLAGES } from './places.ts';

/** The word lists as sets, built once per checker; the lists themselves stay strings until then. */
export interface Lexicon {
  readonly givenNames: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** Given names and surnames that are also words or places: they need evidence beside them. */
  readonly ambiguous: ReadonlySet<string>;
  /** Words that are never a name, even after a civility. */
  readonly commonWords: ReadonlySet<string>;
  /** Places of Québec by how many live there; the words of a name parted by one space. */
  readonly places: ReadonlyMap<string, PlaceSize>;
  /** How many words the longest place has that opens with this one: most words open none. */
  readonly longestPlace: ReadonlyMap<string, number>;
}

/** Fewer than 2,000 people, fewer than 20,000, fewer than 100,000. */
export type PlaceSize = 'village' | 'town' | 'city';

export function createLexicon(): Lexicon {
  const places = new Map([...sized(CITIES, 'city'), ...sized(TOWNS, 'town'), ...sized(VILLAGES, 'village')]);
  return {
    givenNames: new Set(readFrontCoded(GIVEN_NAMES)),
    surnames: new Set(readFrontCoded(SURNAMES)),
    ambiguous: new Set(AMBIGUOUS_NAMES.split(/\s+/)),
    commonWords: new Set(COMMON_WORDS.split(/\s+/)),
    places,
    longestPlace: longestByOpening(places.keys()),
  };
}

function sized(places: string, size: PlaceSize): [string, PlaceSize][] {
  return readFrontCoded(places).map((name) => [name, size]);
}

function longestByOpening(places: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const place of places) {
    const words = place.split(' ');
    const [opening = place] = words;
    longest.set(opening, Math.max(longest.get(opening) ?? 0, words.length));
  }
  return longest;
}
