import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('phone', {
  finds: [
    ['appelle-la au 418 555-0142', '418 555-0142'],
    ['cell 4185550142', '4185550142'],
    ['son tel 555-0142', '555-0142'],
  ],
  ignores: ['Info-Santé 811', 'Sans frais 1 866 277-3553', 'Ça coûte 4185550142 $'],
});
