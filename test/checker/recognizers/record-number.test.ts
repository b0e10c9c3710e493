import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('record-number', {
  finds: [
    ['dossier 204518', '204518'],
    ['MRN 55820 missing', '55820'],
    ['# dossier : 77-3120', '77-3120'],
  ],
  ignores: ['dossier complet', '# 1 au Québec'],
});
