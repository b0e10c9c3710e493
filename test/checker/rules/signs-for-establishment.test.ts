import { describeRule } from './describe-rule.ts';

describeRule('signs-for-establishment', {
  valid: [
    "Merci pour tout, Denise!\n— L'équipe de l'urgence",
    'Assemblée mardi 19 h.\n— La direction du syndicat',
    'La direction du vent a changé.',
    'Il neige.\n— Julie',
  ],
  invalid: [
    {
      text: 'Le point de service sera fermé vendredi. Merci de reporter vos visites.\n\n— La direction du CHSLD',
      case: 'organization-voice.signature',
      spans: ['— La direction du CHSLD'],
    },
    {
      text: 'No visitors until Monday.\nThe team, 4 East',
      case: 'organization-voice.signature',
      spans: ['The team, 4 East'],
    },
  ],
});
