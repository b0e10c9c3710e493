import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../lib/checker/index.ts';
import { describeRule } from './describe-rule.ts';

const CASE = 'patient-indirect.confirms-care';

describeRule('confirms-care', {
  valid: [
    "Merci d'avoir pris soin de ma mère, vous êtes des anges.",
    'Prenez soin de votre maman, la glace est traître.',
    'Je suis content de te revoir à Sept-Îles!',
    'It was a pleasure to meet your mom at the market.',
    'Votre mère était la meilleure couturière du village.',
    'On a accompagné ta fille au hockey, elle a compté deux buts.',
    'Thank you to everyone who took care of my dad.',
    'Ça me fait plaisir de prendre soin de mon jardin.',
  ],
  invalid: [
    {
      text: "Ça m'a fait plaisir de prendre soin de votre maman, c'est une perle.",
      case: CASE,
      spans: ['plaisir de prendre soin de votre maman'],
    },
    { text: 'It was an honour caring for your dad on 3 West.', case: CASE, spans: ['honour caring for your dad'] },
    { text: "J'ai soigné ta grand-mère cet hiver, quelle femme!", case: CASE, spans: ["J'ai soigné ta grand-mère"] },
    {
      text: 'Votre père était un vrai rayon de soleil sur notre étage.',
      case: CASE,
      spans: ['Votre père était un vrai rayon de soleil sur notre étage'],
    },
    { text: 'Your mom was with us for a month, we all loved her.', case: CASE, spans: ['Your mom was with us'] },
    {
      text: 'Contente que votre séjour chez nous se soit bien passé!',
      case: CASE,
      spans: ['votre séjour chez nous'],
    },
  ],
});

describe('an answer that confirms care', () => {
  const fixesOf = (text: string, surface: string) =>
    checkDraft({ text, surface })
      .filter(({ rule }) => rule === 'confirms-care')
      .flatMap(({ fixes }) => fixes.map(({ id, span }) => [id, text.slice(...span)]));

  it('may become condolences, or a thank-you', () => {
    const mourned = 'Mes condoléances. Ça m’a fait plaisir de prendre soin de votre maman.';
    expect(fixesOf(mourned, 'facebook.comment')).toEqual([['condolence', mourned]]);
    const thanked = 'Merci! Ça m’a fait plaisir de prendre soin de votre maman!';
    expect(fixesOf(thanked, 'facebook.comment')).toEqual([['thanks', thanked]]);
  });

  it('of one’s own accord, or to a complaint, loses its sentence instead', () => {
    const told = 'Ça m’a fait plaisir de prendre soin de votre maman!';
    expect(fixesOf(told, 'facebook.post')).toEqual([['remove-sentence', told]]);
    expect(fixesOf(told, 'facebook.comment')).toEqual([['remove-sentence', told]]);
  });
});
