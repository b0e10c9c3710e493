import type { Language } from '../settings/snapshot.ts';
import type { Catalogue, FilledKey, MessageKey, PlainKey, ValuesOf } from './catalogue.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { fr, en };

/** Says a message: `say('card.position', { index: 1, total: 3 })`. */
export interface Say {
  (key: PlainKey): string;
  <Key extends FilledKey>(key: Key, values: ValuesOf<Key>): string;
}

/** One language's words. */
export interface Words {
  readonly language: Language;
  readonly say: Say;
}

/** The words of a language. */
export function wordsIn(language: Language): Words {
  const catalogue = CATALOGUES[language];
  function say(key: PlainKey): string;
  function say<Key extends FilledKey>(key: Key, values: ValuesOf<Key>): string;
  function say(key: MessageKey, values?: unknown): string {
    const message = catalogue[key];
    if (typeof message === 'string') return message;
    if (!areValues(values)) throw new TypeError(`no values for ${key}`);
    return message(values);
  }
  return { language, say };
}

/** The overloads above hold callers to the very values of their key; inside, one line calls every message. */
function areValues(values: unknown): values is ValuesOf<FilledKey> {
  return typeof values === 'object' && values !== null;
}
