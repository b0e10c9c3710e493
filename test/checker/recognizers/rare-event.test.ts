import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('rare-event', {
  finds: [
    ['tombé du toit de l’aréna', 'tombé du toit'],
    ['a snowmobile on Sunday', 'snowmobile'],
    ['elle attend des jumeaux', 'jumeaux'],
    ['he went through the ice', 'through the ice'],
  ],
  ignores: ['Il a lu un livre.', 'We had soup.'],
});
