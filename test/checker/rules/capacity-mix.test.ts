import { describeRule } from './describe-rule.ts';

describeRule('capacity-mix', {
  valid: [
    'Nous invitons la population à se faire vacciner samedi.',
    '« Je pense que nos bénévoles sont extraordinaires », dit la cheffe de service.',
    'Votre mère ou votre père peut vous accompagner.',
  ],
  invalid: [
    {
      text: 'La clinique ouvre lundi, et mon chum y sera avec moi.',
      case: 'capacity-mix.personal-in-official',
      spans: ['mon chum'],
    },
    {
      text: 'À mon avis, le ministère se trompe.',
      case: 'capacity-mix.personal-in-official',
      spans: ['mon avis'],
    },
    {
      text: 'The clinic opens on Monday. I think it was time.',
      case: 'capacity-mix.personal-in-official',
      spans: ['I think'],
    },
  ],
});
