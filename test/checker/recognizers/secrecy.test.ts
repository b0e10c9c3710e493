import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('secrecy', {
  finds: [
    ['pas encore public', 'pas encore public'],
    ['keep this between us', 'keep this between'],
  ],
  ignores: ['il pleut'],
});
