import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('own-kin', {
  finds: [
    ['ma mère va bien', 'ma mère'],
    ['my big brother', 'my big brother'],
    ['mon chum', 'mon chum'],
  ],
  ignores: ['sa mère va bien', 'la mère'],
});
