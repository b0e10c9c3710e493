import './side-by-side.ts';
import { type Case, concernOf } from '../policy/concerns.ts';
import type { Exit } from '../policy/duty.ts';
import type { Language } from '../settings/snapshot.ts';
import type { CardKey, Cards } from './catalogue.ts';
import type { CardMessage, CardValues } from './catalogue-shape.ts';
import { enCards } from './en/cards.ts';
import { frCards } from './fr/cards.ts';

const CARDS: Readonly<Record<Language, Cards>> = { fr: frCards, en: enCards };

export type CardPart = 'title' | 'body' | 'advice';

/** A card's words, once the values are known. */
export type FillWords = (values: CardValues) => string;

/**
 * Finds the words of one part of a card; the first that exists of: case with exit, case, concern with exit, concern.
 * The plain row never speaks of consent, so an exit that has no row of its own falls to the safe words.
 */
export function findCardWords(language: Language, id: Case, part: CardPart, exit: Exit): FillWords | undefined {
  const ofCase = `card.${id}.${part}`;
  const ofConcern = `card.${concernOf(id)}.${part}`;
  const key = [`${ofCase}.${exit}`, ofCase, `${ofConcern}.${exit}`, ofConcern].find(isCardKey);
  return key && fillerOf(CARDS[language][key]);
}

/** The label of a fix's button. `text` is the fix's own: `remove`, or a key of the catalogues. */
export function findFixLabel(language: Language, id: Case, text: string): string | undefined {
  const keys =
    text === 'remove'
      ? [`card.${id}.fix.remove.label`, `card.${concernOf(id)}.fix.remove.label`]
      : [text.replace(/\.text$/, '.label')];
  const key = keys.find(isCardKey);
  return key && plainOf(CARDS[language][key]);
}

/** What a fix puts into the person's text; absent for a key that has no words. */
export function findFixText(language: Language, text: string): string | undefined {
  return isCardKey(text) ? plainOf(CARDS[language][text]) : undefined;
}

function isCardKey(key: string): key is CardKey {
  return Object.hasOwn(frCards, key);
}

function fillerOf(message: CardMessage): FillWords {
  return typeof message === 'function' ? message : () => message;
}

function plainOf(message: CardMessage): string | undefined {
  return typeof message === 'string' ? message : undefined;
}
