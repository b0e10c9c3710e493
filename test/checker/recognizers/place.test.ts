import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('place', {
  finds: [
    ['Elle vient de Kegaska en avion', 'Kegaska'],
    ['un gars de Sept Îles', 'Sept Îles'],
    ['baie-trinité, la nuit passée', 'baie-trinité'],
    ['born in Sainte-Lucie-des-Laurentides', 'Sainte-Lucie-des-Laurentides'],
    ['Aux Escoumins ou à Les Escoumins', 'Les Escoumins'],
  ],
  ignores: ['à la conception du plan', 'Godbout est en congé.', 'Il y a de l’espoir.', 'Montréal et Québec'],
});
