import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('bare-initials', {
  finds: [['Cas du jour : G. T., 54 ans', 'G. T.']],
  ignores: ['Le P.S. de ma lettre', 'la D.G. parle', 'les U.S.A.'],
});
