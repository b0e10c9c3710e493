import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('room', {
  finds: [
    ['chambre 214', 'chambre 214'],
    ['le lit 3 et la ch. 12-B', 'lit 3', 'ch. 12-B'],
    ['le bonhomme de la 8', 'bonhomme de la 8'],
    ['le 12 fenêtre dort', 'le 12 fenêtre'],
    ['ma Noëlla du 412', 'ma Noëlla du 412'],
    ['Osborne on 4 East', 'on 4 East'],
  ],
  ignores: ['lit 3 places', 'chambre à louer', 'la 138 est fermée', 'la dame du 14 sortes', 'le monsieur du 12 mai'],
});
