import { describe, expect, it } from 'vitest';
import { cutText } from '../../lib/policy/cut-text.ts';
import { quoteClause } from '../../lib/policy/index.ts';
import { BUILTIN_PACKS, getBuiltinPack } from '../../lib/policy/packs/index.ts';

const COTE_NORD = getBuiltinPack('cisss-cote-nord');
const LAURENTIDES = getBuiltinPack('cisss-laurentides');

describe('quoteClause', () => {
  it('keeps the last sentence of what a bullet hangs on', () => {
    expect(quoteClause(COTE_NORD, 'cisss-cote-nord/6/jugement/1', 240)).toEqual({
      article: '6',
      establishment: 'CISSS de la Côte-Nord',
      clauseId: 'cisss-cote-nord/6/jugement/1',
      text: "Il leur est donc interdit de : Divulguer des renseignements personnels au sujet d'usagers ou des images et des vidéos de ceux-ci qui permettraient de les identifier directement ou indirectement",
    });
  });

  it('marks the bullets that stand between the lead and the one that is quoted', () => {
    const { text } = quoteClause(COTE_NORD, 'cisss-cote-nord/6/loyaute/3', 240);
    expect(text).toBe(
      "Il leur est donc interdit de : […] Exprimer une opinion ou diffuser tout document au nom de l'organisation, à moins d'en être dûment autorisés par la Direction générale.",
    );
  });

  it('leaves out a lead that would crowd out the bullet', () => {
    const { text } = quoteClause(LAURENTIDES, 'cisss-laurentides/5.2.3', 200);
    expect(text).toBe(
      'Garder un ton adapté au média utilisé avec un écrit impeccable en conformité avec les règles d’écriture et de grammaire.',
    );
  });

  it('cites the number of the clause, not of the article that holds it', () => {
    expect(quoteClause(LAURENTIDES, 'cisss-laurentides/5.1.5/loyaute', 240).article).toBe('5.1.5');
  });

  it('starts where a long clause speaks of the concern', () => {
    const { text } = quoteClause(LAURENTIDES, 'cisss-laurentides/5.1.5/confidentialite', 240, 'patient-identifier');
    expect(text).toBe(
      '[…] Aucun nom, aucune information, aucune vidéo, aucune image d’un usager ou d’un membre du personnel ne peut être diffusé sur les médias sociaux sans l’autorisation écrite de la personne concernée.',
    );
  });

  it('stops where the marked passage stops', () => {
    const { text } = quoteClause(COTE_NORD, 'cisss-cote-nord/9/p1', 240, 'prior-approval');
    expect(text).toBe(
      '[…] Les utilisateurs autorisés décident de ce qui est diffusé sur les plateformes de réseautage. […]',
    );
  });

  it('never cuts off the exception that a clause makes', () => {
    expect(quoteClause(COTE_NORD, 'cisss-cote-nord/6/p1', 150).text).toContain("à moins qu'il s'agisse d'un outil");
    expect(quoteClause(COTE_NORD, 'cisss-cote-nord/7/jugement/1', 150).text).toContain('sans le consentement');
    expect(quoteClause(LAURENTIDES, 'cisss-laurentides/5.2.5', 150).text).toContain('sauf s’il obtient');
  });

  it('throws for a clause that the policy has not', () => {
    expect(() => quoteClause(COTE_NORD, 'cisss-cote-nord/99/p1', 200)).toThrow('no clause cisss-cote-nord/99/p1');
  });

  it.each(BUILTIN_PACKS)('quotes every clause that a duty of $name cites in words of the policy alone', (pack) => {
    const words = pack.articles
      .flatMap(({ clauses }) => clauses.map(({ text }) => text.replace(/\s+/gu, ' ')))
      .join(' ');
    for (const { concern, clauses } of pack.duties) {
      for (const id of clauses) {
        const { text } = quoteClause(pack, id, 200, concern);
        const pieces = text.split('[…]').flatMap((piece) => piece.split(/(?<= :) /u));
        for (const piece of pieces) expect(words).toContain(piece.trim());
      }
    }
  });
});

describe('cutText', () => {
  it('leaves a text that fits as it is', () => {
    expect(cutText('Une phrase. Deux.', 40)).toBe('Une phrase. Deux.');
  });

  it('cuts after a sentence', () => {
    expect(cutText('Une première phrase assez longue. Une seconde que la place ne permet pas.', 50)).toBe(
      'Une première phrase assez longue. […]',
    );
  });

  it('lets a sentence run over rather than lose its end', () => {
    expect(cutText('Une phrase qui dépasse un peu la place offerte. Une autre.', 40)).toBe(
      'Une phrase qui dépasse un peu la place offerte. […]',
    );
  });

  it('cuts a very long sentence after a mark that closes a clause', () => {
    const long =
      'Le retrait des accès, la modification du contenu, la rétractation par son auteur, le congédiement et la résiliation du contrat.';
    expect(cutText(long, 60)).toBe('Le retrait des accès, la modification du contenu, […]');
  });
});
