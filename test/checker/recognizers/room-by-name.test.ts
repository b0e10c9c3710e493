import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('room-by-name', {
  finds: [
    ['Réjean au 412 dort', 'au 412'],
    ['Clyde in 118', 'in 118'],
    ['Mme Fortin dans la 9B', 'dans la 9B'],
    ['Rita du 3e, toujours', 'du 3e'],
  ],
  ignores: [
    'Simon du 12 juin',
    'Julie au 418 555-0166',
    'Paul in 2019 lines',
    'Fermont du 138',
    'le 12 août',
    'Matane du 12 au 26',
  ],
});
