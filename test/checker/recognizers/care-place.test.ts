import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('care-place', {
  finds: [
    ['Réjean du 3e a ri.', 'du 3e'],
    ['Elle est aux soins palliatifs', 'aux soins palliatifs'],
    ['six weeks on the ward', 'ward'],
  ],
  ignores: ['Il a fini au 3e rang.', 'Le 2e but de Simon.', 'On soigne notre gazon.'],
});
