import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('health-insurance-number', {
  finds: [
    ['Carte LASF80021411 au dossier', 'LASF80021411'],
    ['NAM : TEST 5412 2816', 'TEST 5412 2816'],
    ['sa carte soleil lasf80021412 a une faute', 'lasf80021412'],
    ['ramq t e s t 5 4 1 2 2 8 1 6', 't e s t 5 4 1 2 2 8 1 6'],
  ],
  ignores: ['On part avec 4111 1111 points', 'Commande ABCD12345678', 'Le vol AC 8001 de 14 h'],
});
