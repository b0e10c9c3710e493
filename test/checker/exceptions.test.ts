import { describe, expect, it } from 'vitest';
import { checkDraft, createDraftReader } from '../../lib/checker/index.ts';
import type { Exception } from '../../lib/policy/concerns.ts';

const post = (text: string) => ({ text, surface: 'facebook.post' });
const wordsIn = (text: string, exceptions: readonly Exception[] = []) =>
  checkDraft(post(text), { exceptions }).map(({ case: form, word }) => [form, word]);

const CASUAL = 'La clinique de vaccination ouvre demain, LOL.';
const LOL: Exception = { concern: 'official-tone', word: 'lol' };

describe('the word that an exception would keep', () => {
  it('is the passage in lower case without accents, its spaces made one', () => {
    expect(wordsIn(CASUAL)).toEqual([['official-tone.casual', 'lol']]);
    expect(wordsIn('La clinique ouvre demain, ben\u00A0 là.')).toContainEqual(['official-tone.casual', 'ben la']);
  });

  it('is none where it would tell who somebody is', () => {
    const texts = [
      'Mme Gagnon, chambre 214, a encore refusé ses pilules',
      'Marie-Ève est en arrêt de travail',
      'Le CISSS va fermer 12 lits',
    ];
    for (const text of texts) {
      expect(wordsIn(text)).not.toEqual([]);
      for (const [, word] of wordsIn(text)) expect(word).toBeUndefined();
    }
  });

  it('is none of a passage longer than the button shows', () => {
    const text = 'Le budget sera coupé, pas encore annoncé à personne';
    expect(wordsIn(text)).toEqual([['confidential-information.budget', undefined]]);
  });
});

describe('a word that is excepted', () => {
  it('is flagged no more, however it is written', () => {
    expect(wordsIn(CASUAL, [LOL])).toEqual([]);
    expect(wordsIn(CASUAL.replace('LOL', 'lol'), [LOL])).toEqual([]);
  });

  it('is flagged for every other concern', () => {
    expect(wordsIn(CASUAL, [{ ...LOL, concern: 'capacity-mix' }])).toHaveLength(1);
  });

  it('costs no other passage, of the same finding or of another', () => {
    const text = `${CASUAL} OMG! Mme Gagnon, chambre 214, a encore refusé ses pilules.`;
    const passages = checkDraft(post(text)).flatMap(({ spans }) => spans.map((span) => text.slice(...span)));
    const left = checkDraft(post(text), { exceptions: [LOL] }).flatMap(({ spans }) =>
      spans.map((span) => text.slice(...span)),
    );
    expect(passages).toEqual(expect.arrayContaining(['LOL', 'OMG', 'Mme Gagnon', 'chambre 214']));
    expect(left).toEqual(passages.filter((passage) => passage !== 'LOL'));
  });

  it('never silences a name, whatever stands in storage', () => {
    const name: Exception = { concern: 'patient-identifier', word: 'mme gagnon' };
    expect(wordsIn('Mme Gagnon a encore refusé ses pilules', [name])).toHaveLength(1);
  });

  it('is flagged again once it is taken back', () => {
    const { check } = createDraftReader();
    expect(check(post(CASUAL), { exceptions: [LOL] })).toEqual([]);
    expect(check(post(CASUAL), { exceptions: [] })).toHaveLength(1);
  });
});

describe('one’s own people', () => {
  const ownPeople = ['Lucie', 'marie-eve'];
  const named = (text: string) =>
    checkDraft(post(text), { ownPeople }).flatMap(({ spans }) => spans.map((span) => text.slice(...span)));

  it('are no patients, however their name is written', () => {
    expect(named('Lucie refuse encore ses pilules, sa plaie est belle')).toEqual([]);
    expect(named('MARIE-ÈVE refuse encore ses pilules, sa plaie est belle')).toEqual([]);
  });

  it('make nobody else theirs', () => {
    expect(named('Lucie est venue me voir. Mme Gagnon, chambre 214, a encore refusé ses pilules.')).toEqual([
      'Mme Gagnon',
      'chambre 214',
    ]);
    expect(named('Lucien refuse encore ses pilules, sa plaie est belle')).toContain('Lucien');
  });
});
