import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article, PolicyPack } from '../../lib/policy/index.ts';
import { getBuiltinPack } from '../../lib/policy/packs/index.ts';

interface Original {
  readonly establishment: string;
  /** What stands in the conversion and is no text of the policy: addresses that the page's links left behind. */
  readonly furniture: readonly RegExp[];
  /** Lines that the conversion put elsewhere than where the pack has them, with the line they go before. */
  readonly displaced?: { readonly lines: RegExp; readonly before: string };
}

const ORIGINALS: readonly Original[] = [
  {
    establishment: 'cisss-cote-nord',
    furniture: [],
    // The approval table of the first page's foot stands in the middle of a list of article 3; the pack has it in 13.
    displaced: { lines: /^Autre comité.*\n.*\n/mu, before: 'Versions\t' },
  },
  {
    establishment: 'cisss-laurentides',
    furniture: [/^mailto:rmrpc\.cissslau@ssss\.gouv\.qc\.ca$/gmu, /^http:\/\/www\.santelaurentides\.qc\.ca\/$/gmu],
  },
];

describe.each(ORIGINALS)('the policy of $establishment', (original) => {
  const pack = getBuiltinPack(original.establishment);
  const source = readOriginal(original);

  it('has every word of the original, in order, and no other', () => {
    expect(wordsOf(textOf(pack))).toEqual(wordsOf(source));
  });

  it.each(pack.articles.flatMap(({ clauses }) => clauses))('quotes $id exactly, white space apart', ({ text }) => {
    expect(withoutSpace(source)).toContain(withoutSpace(text));
  });

  it('has its white space mended', () => {
    const texts = pack.articles.flatMap(({ title, clauses }) => [title, ...clauses.map(({ text }) => text)]);
    const tables = pack.articles.flatMap(({ clauses }) => clauses.filter(({ kind }) => kind === 'table'));
    const cells = new Set(tables.map(({ text }) => text));
    for (const text of texts) expect(text).toBe(cells.has(text) ? text.trim() : text.replace(/\s+/gu, ' ').trim());
  });

  it('numbers each clause by the article it stands in', () => {
    for (const { number, clauses } of pack.articles) {
      for (const { id } of clauses) expect(`${id}/`).toMatch(new RegExp(`^${pack.establishment}/${number}[./]`, 'u'));
    }
  });

  it('hangs bullets on a sentence of the same article that stands before them', () => {
    for (const { clauses } of pack.articles) {
      for (const [at, { lead }] of clauses.entries()) {
        if (lead) expect(clauses.slice(0, at).map(({ id }) => id)).toContain(lead);
      }
    }
  });

  it('marks passages whose words are in their clause', () => {
    const textById = new Map(pack.articles.flatMap(({ clauses }) => clauses.map(({ id, text }) => [id, text])));
    for (const { clause, from, to = '' } of pack.passages ?? []) {
      const text = textById.get(clause) ?? '';
      expect(text).toContain(from);
      expect(text.slice(text.indexOf(from))).toContain(to);
    }
  });
});

/** The original without emphasis marks and list marks, its furniture out and its displaced lines in their place. */
function readOriginal({ establishment, furniture, displaced }: Original): string {
  const path = new URL(`../originals/${establishment}.txt`, import.meta.url);
  const raw = readFileSync(path, 'utf8').replaceAll('*', '').replace(/^- /gmu, '');
  const text = furniture.reduce((rest, mark) => rest.replace(mark, ''), raw);
  if (!displaced) return text;
  const [lines = ''] = displaced.lines.exec(text) ?? [];
  return text.replace(lines, '').replace(displaced.before, `${lines}${displaced.before}`);
}

function textOf(pack: PolicyPack): string {
  return pack.articles.map(textOfArticle).join('\n');
}

/** As the document prints it: 5.1.4 is the number of a clause there, and stands before its words. */
function textOfArticle({ number, title, chapter, clauses }: Article): string {
  const above = chapter ? `${chapter.number}. ${chapter.title}\n` : '';
  const passages = clauses.map(({ id, text }) => {
    const own = id.split('/')[1] ?? '';
    const isNumbered = own !== number && id.split('/').length === 2;
    return isNumbered ? `${own}. ${text}` : text;
  });
  return [`${above}${headingOf(number, title)}`, ...passages].join('\n');
}

function headingOf(number: string, title: string): string {
  return number.startsWith('annexe-') ? `Annexe ${number.slice(7)} : ${title}` : `${number}. ${title}`;
}

/** Words with their punctuation; a word that a line's end broke after its hyphen is one word, and 7.3 is 7.3. */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/(?<=\S-)\s+(?=\p{Ll}|Montréal)/gu, '')
    .replace(/^\s*(\d+(?:\.\d+)*)\.?(?=\s)/gmu, '$1')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
