import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('email', {
  finds: [['écris à lise.roy@exemple.ca', 'lise.roy@exemple.ca']],
  ignores: ['info@exemple.ca', 'ministre@msss.gouv.qc.ca', '@lise.roy'],
});
