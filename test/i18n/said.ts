import type { FilledKey, MessageKey, ValuesOf } from '../../lib/i18n/catalogue.ts';
import { enInPage } from '../../lib/i18n/en/in-page.ts';
import { enPages } from '../../lib/i18n/en/pages.ts';
import { frInPage } from '../../lib/i18n/fr/in-page.ts';
import { frPages } from '../../lib/i18n/fr/pages.ts';
import type { Language } from '../../lib/settings/snapshot.ts';

/** The longest value that each placeholder can have: what the product cuts to, or what the names are. */
export const LONGEST: ValuesOf<FilledKey> = {
  excerpt: 'x'.repeat(32),
  name: 'x'.repeat(24),
  facts: 'x'.repeat(60),
  platform: 'Messenger',
  authority: 'x'.repeat(28),
  time: 'x'.repeat(17),
  date: 'x'.repeat(17),
  day: 'mercredi',
  article: '5.1.5',
  establishment: 'CISSS des Laurentides',
  title: 'x'.repeat(45),
  fact: 'l’état de santé',
  concern: 'x'.repeat(42),
  severity: 'À vérifier',
  count: 1234,
  days: 365,
  serious: 1234,
  index: 1234,
  total: 1234,
  browser: 'Firefox 153.0',
  role: 'Personne autorisée à publier pour l’établissement',
  shortcut: 'Alt+Shift+V',
  site: 'Facebook',
  contact: 'x',
  email: 'x',
  expected: 'x',
  key: 'x',
  label: 'x',
  phone: 'x',
  text: 'x',
  value: 'x',
  version: 'x',
  word: 'x',
  zone: 'America/Toronto',
  file: 'x',
  line: 1234,
  first: 1234,
  last: 1234,
  counts: 'x',
  share: 100,
  changed: 1234,
  all: 1234,
  start: '22\u00A0h\u00A030',
  end: '22\u00A0h\u00A030',
  reason: 'x',
};

/** All that is said in each language, in the page and on Vigie's own. */
export const CATALOGUES = { fr: { ...frInPage, ...frPages }, en: { ...enInPage, ...enPages } } as const;

/** Every message of a language, filled with the longest values. */
export function everyMessage(language: Language): readonly (readonly [key: string, text: string])[] {
  const catalogue = CATALOGUES[language];
  return Object.entries(catalogue).map(([key, message]) => [
    key,
    typeof message === 'function' ? message(LONGEST) : message,
  ]);
}

/** The values that a message asks for, in order of the alphabet. */
export function valuesAskedBy(language: Language, key: MessageKey): readonly string[] {
  const asked = new Set<string>();
  const values = new Proxy(LONGEST, {
    get(target, name) {
      if (typeof name === 'string') asked.add(name);
      return Reflect.get(target, name);
    },
  });
  const message = CATALOGUES[language][key];
  if (typeof message === 'function') message(values);
  return [...asked].sort();
}
