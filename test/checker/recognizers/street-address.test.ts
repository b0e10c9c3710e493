import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('street-address', {
  finds: [
    ['elle reste au 12, rue Papineau', '12, rue Papineau'],
    ['45 Maple Street at noon', '45 Maple Street'],
  ],
  ignores: ['En 2024 la rue est belle', '3 rues plus loin'],
});
