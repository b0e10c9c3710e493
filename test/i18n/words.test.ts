import { describe, expect, it } from 'vitest';
import { findCardWords, findFixLabel, findFixText, wordsIn } from '../../lib/i18n/in-page.ts';
import { LONGEST } from './said.ts';

describe('say', () => {
  it('says a message that stands as it is', () => {
    expect(wordsIn('fr').say('publish.back')).toBe('Revenir au texte');
    expect(wordsIn('en').say('publish.back')).toBe('Back to the text');
  });

  it('fills in the values', () => {
    expect(wordsIn('fr').say('card.position', { index: 2, total: 3 })).toBe('2 sur 3');
  });

  it.each([
    [0, 'Vigie\u00A0: rien à signaler', 'Vigie: nothing to check'],
    [1, 'Vigie\u00A0: 1\u00A0point à vérifier', 'Vigie: 1 item to check'],
    [2, 'Vigie\u00A0: 2\u00A0points à vérifier', 'Vigie: 2 items to check'],
  ])('counts %i in each language', (count, french, english) => {
    expect(wordsIn('fr').say('badge.label', { count })).toBe(french);
    expect(wordsIn('en').say('badge.label', { count })).toBe(english);
  });

  it('says 0 like 1 in French where a message has no words of its own for it', () => {
    expect(wordsIn('fr').say('publish.left', { count: 0 })).toBe(wordsIn('fr').say('publish.left', { count: 1 }));
    expect(wordsIn('en').say('publish.left', { count: 0 })).toMatch(/^0 important items/);
  });
});

describe('findCardWords', () => {
  const advice = (...[id, exit]: [Parameters<typeof findCardWords>[1], Parameters<typeof findCardWords>[3]]) =>
    findCardWords('fr', id, 'advice', exit)?.(LONGEST);

  it('takes the advice of the case for the exit of the clause', () => {
    expect(advice('patient-identifier.name', 'written')).toMatch(/^Sans l’autorisation écrite/);
    expect(advice('patient-identifier.name', 'consent')).toMatch(/^Sans le consentement/);
  });

  it('falls to the safe words where the clause leaves no exit', () => {
    expect(advice('patient-identifier.name', 'none')).toMatch(/^Retirez le nom/);
  });

  it('never tells anyone to ask leave to publish a number', () => {
    const plain = advice('patient-identifier.health-insurance-number', 'none');
    expect(advice('patient-identifier.health-insurance-number', 'written')).toBe(plain);
    expect(advice('patient-identifier.health-insurance-number', 'consent')).toBe(plain);
  });

  it('prefers the words of the case to those of its concern, with an exit or without', () => {
    expect(advice('confidential-information.security', 'authorization')).toMatch(/Si le code a déjà circulé/);
    expect(advice('confidential-information.budget', 'authorization')).toMatch(/obtenez d’abord l’autorisation/);
    expect(advice('confidential-information.budget', 'none')).toMatch(/citez la source officielle/);
  });

  it('words the advice of the hours by the tool of the job', () => {
    expect(advice('work-hours.staff', 'work-tool')).toMatch(/usage professionnel/);
  });

  it('says the hours without a time where none is known', () => {
    const body = findCardWords('fr', 'work-hours.staff', 'body', 'work-tool');
    expect(body?.({ ...LONGEST, time: '' })).toMatch(/^Selon votre horaire, vous travaillez\. /);
  });
});

describe('the words of a fix', () => {
  it('takes the label of the case, of the concern, or none', () => {
    expect(findFixLabel('fr', 'patient-identifier.room', 'remove')).toBe('Retirer la chambre ou le lit');
    expect(findFixLabel('fr', 'colleague-privacy.pay', 'remove')).toBe('Retirer ce détail');
    expect(findFixLabel('fr', 'harassment.insult', 'remove')).toBeUndefined();
  });

  it('reads label and text from the key that the fix carries', () => {
    const key = 'card.patient-identifier.name.fix.someone.text';
    expect(findFixText('fr', key)).toBe('quelqu’un');
    expect(findFixLabel('en', 'patient-identifier.name', key)).toBe('Replace with “someone”');
  });

  it('has no words for a key that is not in the catalogues', () => {
    expect(findFixText('fr', 'card.patient-identifier.name.fix.nobody.text')).toBeUndefined();
  });
});
