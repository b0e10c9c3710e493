import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('public-source', {
  finds: [
    ['selon le communiqué', 'selon le communiqué'],
    ['see the website', 'website'],
  ],
  ignores: ['il pleut'],
});
