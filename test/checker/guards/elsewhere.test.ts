import { isElsewhere } from '../../../lib/checker/guards/elsewhere.ts';
import { describeGuard } from './describe-guard.ts';

describeGuard('isElsewhere', isElsewhere, {
  holds: [
    '[Suzuki] est blessé, il manquera le match.',
    'Dans la série, [Emmanuelle] opère.',
    'La ville a le dossier [123456].',
  ],
  lets: ['[Suzuki] refuse ses pilules.', 'La série est finie. [Mme Roy] dort.'],
});
