import type { fr, frCards } from './fr/index.ts';

type Same<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends (values: infer Values) => string
    ? (values: Values) => string
    : string;
};

/** What each language has to say: the same keys and the same values as the French. */
export type Catalogue = Same<typeof fr>;
export type Cards = Same<typeof frCards>;

export type MessageKey = keyof Catalogue;
export type CardKey = keyof Cards;

/** Messages that stand as they are. */
export type PlainKey = { [Key in MessageKey]: Catalogue[Key] extends string ? Key : never }[MessageKey];

/** Messages that need values. */
export type FilledKey = Exclude<MessageKey, PlainKey>;

/** The values a message needs; for a union of keys, what all of them need together. */
export type ValuesOf<Key extends FilledKey> = Catalogue[Key] extends (values: infer Values) => string ? Values : never;
