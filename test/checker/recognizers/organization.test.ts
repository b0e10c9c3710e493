import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('organization', {
  finds: [
    ['le CISSS de la Côte-Nord annonce', 'CISSS de la Côte-Nord'],
    ["à l'hôpital de Sept-Îles hier", 'hôpital de Sept-Îles'],
    ['au pavillon hélène-rivard', 'pavillon hélène-rivard'],
    ['Saint Mary Hospital', 'Saint Mary Hospital'],
  ],
  ignores: ['la clinique du coin', 'un cissssement'],
});
