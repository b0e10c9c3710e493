import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('carer-hands', {
  finds: [
    ['Hier je la lavais.', 'je la lavais'],
    ['Je lui faisais ses bas', 'lui faisais ses bas'],
    ['je l’ai bercée', 'je l’ai bercée'],
    ["j'ai fermé ses yeux", 'fermé ses yeux'],
    ['We bathed him twice', 'We bathed'],
    ['we got her back', 'got her back'],
  ],
  ignores: ['J’ai lavé mon char.', 'On a changé les pneus.', 'I washed the dishes.', 'Il ferme la porte.'],
});
