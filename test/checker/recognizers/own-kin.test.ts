import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('own-kin', {
  finds: [
    ['ma mère va bien', 'ma mère'],
    ['my big brother', 'my big brother'],
    ['mon chum', 'mon chum'],
    ['maman est rentrée', 'maman'],
    ['Pépé va mieux', 'Pépé'],
  ],
  ignores: ['sa mère va bien', 'la mère', 'Un papa et ses deux gars', 'her mom called', 'le même soir, quand même'],
});
