import { describe, expect, it } from 'vitest';
import { getBuiltinPack } from '../../lib/policy/packs/index.ts';
import { findInTitle, searchPolicy } from '../../lib/policy/search-policy.ts';

const COTE_NORD = getBuiltinPack('cisss-cote-nord');
const LAURENTIDES = getBuiltinPack('cisss-laurentides');

describe('searchPolicy', () => {
  it.each([
    ['confidentialite', 'confidentialité'],
    ['CONFIDENTIALITÉ', 'confidentialité'],
    ['oeuvre', 'œuvre'],
  ])('finds %s as it finds %s', (query, plain) => {
    expect(searchPolicy(COTE_NORD, query)).toEqual(searchPolicy(COTE_NORD, plain));
    expect(searchPolicy(COTE_NORD, query)).not.toEqual([]);
  });

  it.each([
    ['usager', 'usagers'],
    ['réseau', 'réseaux'],
    ['sanction', 'sanctions'],
  ])('finds %s and its plural alike', (one, many) => {
    expect(idsFor(one)).toEqual(idsFor(many));
    expect(idsFor(one)).not.toEqual([]);
  });

  it('takes either apostrophe, and none', () => {
    expect(idsFor("l'organisation")).toEqual(idsFor('l’organisation'));
    expect(idsFor('d’organisation')).toEqual(idsFor('organisation'));
  });

  it('finds a word by its beginning and marks the whole word', () => {
    expect(markedFor('calomn')).toEqual(expect.arrayContaining(['calomnieux']));
  });

  it('gives ranges that hold the found words of the clause', () => {
    const marked = markedFor('page officielle');
    expect(marked).toEqual(expect.arrayContaining(['page', 'officielle']));
    expect(marked.every((word) => /^(page|officiel)/iu.test(word))).toBe(true);
  });

  it('asks for every telling word, and for no stop word', () => {
    expect(idsFor("l'image de l'organisation")).toEqual(idsFor('image organisation'));
    expect(idsFor('image zythum')).toEqual([]);
  });

  it('finds an article by its number, with those under it', () => {
    const ids = searchPolicy(LAURENTIDES, 'article 5.1').map(({ clauseId }) => clauseId);
    expect(ids).toContain('cisss-laurentides/5.1.5/loyaute');
    expect(ids.every((id) => id.startsWith('cisss-laurentides/5.1'))).toBe(true);
    expect(searchPolicy(LAURENTIDES, 'Annexe 2')[0]?.clauseId).toBe('cisss-laurentides/annexe-2/medias-sociaux');
  });

  it('tells where the words stand in a title, and marks none for a number', () => {
    const marked = (title: string, query: string) =>
      findInTitle(title, query).map(([start, end]) => title.slice(start, end));
    expect(marked('Obligations des employés utilisateurs', 'employe OBLIG')).toEqual(['Obligations', 'employés']);
    expect(marked('Annexe 2', 'annexe 2')).toEqual([]);
    expect(marked('Sanctions', '')).toEqual([]);
  });

  it('finds an article by its title, at its first passage', () => {
    expect(idsFor('Fondement')).toEqual(['cisss-cote-nord/5/p1']);
  });

  it('finds nothing for an empty query or unknown words', () => {
    expect(searchPolicy(COTE_NORD, ' ')).toEqual([]);
    expect(searchPolicy(COTE_NORD, 'xylophone')).toEqual([]);
  });
});

function idsFor(query: string): readonly string[] {
  return searchPolicy(COTE_NORD, query)
    .map(({ clauseId }) => clauseId)
    .sort();
}

function markedFor(query: string): readonly string[] {
  const textOf = new Map(COTE_NORD.articles.flatMap(({ clauses }) => clauses.map(({ id, text }) => [id, text])));
  return searchPolicy(COTE_NORD, query).flatMap(({ clauseId, ranges }) =>
    ranges.map(([start, end]) => (textOf.get(clauseId) ?? '').slice(start, end)),
  );
}
