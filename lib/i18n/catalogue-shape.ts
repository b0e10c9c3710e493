import type { Case } from '../policy/concerns.ts';

/** What the words of a card may speak of, all as text: {@link describeWarning} fills every one of them. */
export interface CardValues {
  /** The passage as typed, at most 32 characters. */
  readonly excerpt: string;
  /** A person's or a page's name as typed, at most 24 characters. */
  readonly name: string;
  /** Two to four fact labels, joined as the language joins them. */
  readonly facts: string;
  readonly platform: string;
  /** Who authorises, from the policy. */
  readonly authority: string;
  readonly time: string;
}

export type CardMessage = string | ((values: CardValues) => string);

/** A case without words does not compile: each has at least its title and its body. */
export type WordedCards = Record<`card.${Case}.${'title' | 'body'}`, CardMessage>;
