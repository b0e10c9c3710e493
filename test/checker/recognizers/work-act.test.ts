import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('work-act', {
  finds: [
    ['Julie remplace Martine', 'remplace'],
    ['Sandra m’a montré le solu', 'm’a montré'],
    ['Kevin is on nights', 'is on nights'],
  ],
  ignores: ['Julie a mangé sa soupe.', 'He slept all day.'],
});
