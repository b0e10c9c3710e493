import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('decision', {
  finds: [
    ['on a décidé hier', 'on a décidé'],
    ["we've decided", "we've decided"],
  ],
  ignores: ['je rêve'],
});
