import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('room', {
  finds: [
    ['chambre 214', 'chambre 214'],
    ['le lit 3 et la ch. 12-B', 'lit 3', 'ch. 12-B'],
    ['le monsieur de la 6', 'monsieur de la 6'],
    ['le 12 fenêtre dort', 'le 12 fenêtre'],
    ['ma Lucie du 305', 'ma Lucie du 305'],
    ['Petrie on 3 West', 'on 3 West'],
  ],
  ignores: ['lit 3 places', 'chambre à louer', 'la 138 est fermée', 'la dame du 12 articles', 'le monsieur du 12 mai'],
});
