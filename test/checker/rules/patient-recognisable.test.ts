import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../lib/checker/index.ts';
import { describeRule } from './describe-rule.ts';

describeRule('patient-recognisable', {
  valid: [
    'Mes patients sont formidables, bonne semaine à tous!',
    'Ma tante de Natashquan, 84 ans, a eu son opération hier, elle va bien.',
    'Un monsieur m’a souri ce matin. Ça fait du bien.',
    'Le facteur de Tadoussac prend sa retraite vendredi, merci à lui!',
    'Clinique de vaccination à Forestville jeudi, sans rendez-vous, pour les 60 ans et plus.',
    'Dans la série d’hier, le chauffeur d’autobus de Fermont fait un AVC devant sa fille.',
    'J’ai 28 ans et je travaille à Havre-Saint-Pierre depuis mardi.',
    'Il y a eu un accident sur la 138 à Godbout, prenez un détour.',
  ],
  invalid: [
    {
      text: 'Ma résidente de 98 ans, ancienne factrice de Godbout, a refait trois pas hier après son AVC.',
      case: 'patient-indirect.small-place',
      spans: ['98 ans', 'ancienne factrice', 'Godbout', 'hier', 'AVC'],
    },
    {
      text: 'The retired pilot from Kegaska came in Tuesday with a stroke, his daughter drove all night.',
      case: 'patient-indirect.small-place',
      spans: ['The retired pilot', 'Kegaska', 'Tuesday', 'stroke', 'his daughter'],
    },
    {
      text: 'Pendant ma garde, un jeune de 17 ans est tombé du toit samedi. Sa mère est arrivée en pleurant.',
      case: 'patient-indirect.rare-event',
      spans: ['17 ans', 'tombé du toit', 'samedi', 'Sa mère'],
    },
  ],
});

describe('a story that tells who it was', () => {
  it('says which fact narrows most', () => {
    const text = 'Ma dame de 91 ans, venue de Natashquan en motoneige hier soir, refuse son pansement.';
    const [finding] = checkDraft({ text, surface: 'facebook.post' });
    expect(finding?.rarest?.kind).toBe('place');
    expect(text.slice(...(finding?.rarest?.span ?? [0, 0]))).toBe('Natashquan');
  });
});
