import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatDate, formatDay, formatHour, formatList, formatMonth } from '../../lib/i18n/format.ts';
import { everyMessage } from './said.ts';

const MONTHS_AND_DAYS =
  'Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche';

/** What French typography, as Québec sets it, does not allow; each with its reason. */
const FRENCH_FAULTS = {
  'a guillemet without its narrow no-break space': /«(?!\u202F)|(?<!\u202F)»/u,
  'a colon without its no-break space': /[ \u202F]:(?=[\s]|$)|(?<=[\p{Letter}»)]):(?=\s|$)/u,
  'a space before ; ! or ?': /[ \u00A0\u202F][;!?](?=\s|$)/u,
  'an hour that could be broken': /\d(?: h\b|h\b|\u00A0h (?=\d))/u,
  'a straight apostrophe or quotation mark': /\p{Letter}'\p{Letter}|["“”]/u,
  'three dots for an ellipsis': /\.\.\./u,
  'a capital in a month or a day, within a sentence': new RegExp(
    `(?<=[\\p{Letter}\\d,] )(?:${MONTHS_AND_DAYS})(?![\\p{Letter}])(?! (?:saint|de Pâques))`,
    'u',
  ),
} as const;

/** What English typography does not allow. */
const ENGLISH_FAULTS = {
  'French guillemets': /[«»]/u,
  'a space before a mark': /[ \u00A0\u202F][:;!?](?=\s|$)/u,
  'a straight apostrophe or quotation mark': /\p{Letter}'\p{Letter}|"/u,
  'three dots for an ellipsis': /\.\.\./u,
  'an hour that could be broken': /\d [ap]\.m\./u,
} as const;

const PAGES = join(import.meta.dirname, '..', '..', 'docs');
const FRENCH_PAGES = readdirSync(PAGES).filter((file) =>
  /^(administrateurs|avis-.*|efvp-annexe|textes-magasin|devoirs)\.md$/.test(file),
);

describe.each(Object.entries(FRENCH_FAULTS))('French has no %s', (_, fault) => {
  it('in any message', () => {
    expect(everyMessage('fr').filter(([, text]) => fault.test(text))).toEqual([]);
  });

  it.each(FRENCH_PAGES)('in docs/%s', (file) => {
    expect(proseOf(readFileSync(join(PAGES, file), 'utf8')).filter((line) => fault.test(line))).toEqual([]);
  });
});

it.each(Object.entries(ENGLISH_FAULTS))('English has no %s in any message', (_, fault) => {
  expect(everyMessage('en').filter(([, text]) => fault.test(text))).toEqual([]);
});

it('finds each fault where there is one', () => {
  const faulty = ['« oui »', 'Vigie : oui', 'Quoi ?', '8 h 30', "l'heure", 'Attendez...', 'le 3 Mars'];
  expect(faulty.filter((text) => !Object.values(FRENCH_FAULTS).some((fault) => fault.test(text)))).toEqual([]);
  const sound = [
    '«\u202Foui\u202F»',
    'Vigie\u00A0: oui',
    'Quoi?',
    '8\u00A0h\u00A030',
    'l’heure',
    'https://example.org',
  ];
  expect(sound.filter((text) => Object.values(FRENCH_FAULTS).some((fault) => fault.test(text)))).toEqual([]);
});

it('what is put together at run time keeps to the same rules', () => {
  const hours = Array.from({ length: 96 }, (_, quarter) => quarter * 15);
  const months = Array.from({ length: 12 }, (_, month) => month + 1);
  const days = [0, 1, 2, 3, 4, 5, 6];
  const [fr, en] = (['fr', 'en'] as const).map((language) => [
    ...hours.map((minutes) => formatHour(language, minutes)),
    ...months.map((month) => `le ${formatDate(language, `2026-${String(month).padStart(2, '0')}-12`)}`),
    ...months.map((month) => `en ${formatMonth(language, { year: 2026, month })}`),
    ...days.map((day) => `le ${formatDay(language, day)}`),
    formatList(language, ['l’âge', 'le lieu', 'le moment']),
  ]);
  expect(fr?.filter((text) => Object.values(FRENCH_FAULTS).some((fault) => fault.test(text)))).toEqual([]);
  expect(en?.filter((text) => Object.values(ENGLISH_FAULTS).some((fault) => fault.test(text)))).toEqual([]);
});

/** The lines that people read: without code, links' addresses, and what a policy says word for word. */
function proseOf(markdown: string): readonly string[] {
  return markdown
    .replaceAll(/^```[\s\S]*?^```$/gm, '')
    .replaceAll(/`[^`\n]*`/g, 'code')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/English: \[.*?\]/g, '')
    .split('\n')
    .filter((line) => !line.startsWith('>'));
}
