import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('internal-document', {
  finds: [
    ['la note de service', 'note de service'],
    ['internal memo', 'internal memo'],
    ['courriel de notre DG', 'courriel de notre DG'],
  ],
  ignores: ['un courriel de ma mère', 'la note de musique'],
});
