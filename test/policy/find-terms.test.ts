import { describe, expect, it } from 'vitest';
import { definitionOf, findTerms } from '../../lib/policy/find-terms.ts';
import type { Article, PolicyPack } from '../../lib/policy/pack.ts';
import { BUILTIN_PACKS, getBuiltinPack } from '../../lib/policy/packs/index.ts';

const COTE_NORD = getBuiltinPack('cisss-cote-nord');

/** Côte-Nord's definitions over an article of these passages. */
function termsIn(texts: readonly string[], opened?: `${string}/${string}`) {
  const clauses = texts.map(
    (text, index) => ({ id: `cisss-cote-nord/99/p${index + 1}`, kind: 'paragraph', text }) as const,
  );
  const article: Article = { number: '99', title: 'Essai', clauses };
  const found = findTerms(COTE_NORD, article, opened);
  return clauses.map(({ id, text }) => (found.get(id) ?? []).map(({ start, end }) => text.slice(start, end)));
}

describe('a defined term', () => {
  it.each([
    ['un usager', ['usager']],
    ['des USAGERS et des Collègues', ['USAGERS', 'Collègues']],
    ["les médias sociaux de l'organisation", ['médias sociaux', "l'organisation"]],
    ['les médias sociaux de l’organisation', ['médias sociaux', 'l’organisation']],
    [
      'toute autre personne qui exerce des fonctions ou sa profession ici',
      ['personne qui exerce des fonctions ou sa profession'],
    ],
    ['des renseignements généraux, des médias écrits', []],
    ['tout utilisateur, autorisé ou non', ['utilisateur']],
  ])('is found in « %s »', (text, terms) => {
    expect(termsIn([text])).toEqual([terms]);
  });

  it('is the longest that begins there', () => {
    expect(termsIn(['tout utilisateur autorisé, et tout utilisateur'])).toEqual([
      ['utilisateur autorisé', 'utilisateur'],
    ]);
  });

  it('is shown at its first use in an article, and once more in the passage that was opened', () => {
    const texts = ['Un usager, puis un usager.', 'Un usager et un collègue.'];
    expect(termsIn(texts)).toEqual([['usager'], ['collègue']]);
    expect(termsIn(texts, 'cisss-cote-nord/99/p2')).toEqual([['usager'], ['usager', 'collègue']]);
  });
});

describe.each(BUILTIN_PACKS)('the definitions of $name', (pack: PolicyPack) => {
  it('never mark their own term', () => {
    const own = pack.articles.flatMap((article) =>
      [...findTerms(pack, article)].filter(([id, terms]) => terms.some(({ definedBy }) => id.startsWith(definedBy))),
    );
    expect(own).toEqual([]);
  });

  it('are each met somewhere in the text, but for those that only define', () => {
    const met = new Set(
      pack.articles.flatMap((a) => [...findTerms(pack, a).values()].flat()).map(({ definedBy }) => definedBy),
    );
    expect(pack.definitions.filter(({ clause }) => !met.has(clause))).toEqual([]);
  });
});

it('a definition goes on through the passages that hang on it', () => {
  const [first, ...rest] = definitionOf(COTE_NORD, 'cisss-cote-nord/3/medias-sociaux');
  expect(first?.text).toMatch(/^Médias sociaux : Forme d'application/);
  expect(rest).toHaveLength(6);
});
