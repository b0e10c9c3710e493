import type { Language } from '../settings/snapshot.ts';
import type { FilledKey, MessageKey, PlainKey, ValuesOf } from './catalogue.ts';

/** Says one of these messages: `say('card.position', { index: 1, total: 3 })`. A component asks for the keys it uses. */
export interface SayOf<in Keys extends MessageKey> {
  (key: PlainKey & Keys): string;
  <Key extends FilledKey & Keys>(key: Key, values: ValuesOf<Key>): string;
}

/** One language's words. */
export interface WordsOf<in Keys extends MessageKey> {
  readonly language: Language;
  readonly say: SayOf<Keys>;
}

type Messages<Keys extends MessageKey> = Readonly<Record<Keys, string | ((values: never) => string)>>;

/** The words of a language, from its catalogue. */
export function wordsFrom<Keys extends MessageKey>(catalogue: Messages<Keys>, language: Language): WordsOf<Keys> {
  function say(key: PlainKey & Keys): string;
  function say<Key extends FilledKey & Keys>(key: Key, values: ValuesOf<Key>): string;
  function say(key: Keys, values?: unknown): string {
    const message = catalogue[key];
    if (typeof message === 'string') return message;
    if (!areValues(values)) throw new TypeError(`no values for ${key}`);
    return message(values);
  }
  return { language, say };
}

/** The overloads above hold callers to the very values of their key; inside, one line calls every message. */
function areValues(values: unknown): values is never {
  return typeof values === 'object' && values !== null;
}
