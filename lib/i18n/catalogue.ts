import type { frCards } from './fr/cards.ts';
import type { frInPage } from './fr/in-page.ts';
import type { frPages } from './fr/pages.ts';

type Same<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends (values: infer Values) => string
    ? (values: Values) => string
    : string;
};

/** What each language has to say, in the page and on Vigie's own: the same keys and the same values as the French. */
export type InPageCatalogue = Same<typeof frInPage>;
export type PagesCatalogue = Same<typeof frPages>;
export type Cards = Same<typeof frCards>;

export type InPageKey = keyof InPageCatalogue;
export type PagesKey = keyof PagesCatalogue;
export type CardKey = keyof Cards;

type Catalogue = InPageCatalogue & PagesCatalogue;

export type MessageKey = keyof Catalogue;

/** Messages that stand as they are. */
export type PlainKey = { [Key in MessageKey]: Catalogue[Key] extends string ? Key : never }[MessageKey];

/** Messages that need values. */
export type FilledKey = Exclude<MessageKey, PlainKey>;

/** The values a message needs; for a union of keys, what all of them need together. */
export type ValuesOf<Key extends FilledKey> = Catalogue[Key] extends (values: infer Values) => string ? Values : never;
