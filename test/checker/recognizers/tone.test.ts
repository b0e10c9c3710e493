import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('tone', {
  finds: [
    ['lol à lundi', 'lol'],
    ['calmez-vous un peu', 'calmez-vous'],
    ['si j’aurais su', 'si j’aurais'],
    ['notre equipe vous attend', 'equipe'],
  ],
  ignores: ['notre équipe vous attend', 'FERMETURE DE L’HOPITAL', 'the employee of the year'],
});
