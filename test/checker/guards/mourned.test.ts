import { isMourned } from '../../../lib/checker/guards/mourned.ts';
import { describeGuard } from './describe-guard.ts';

describeGuard('isMourned', isMourned, {
  holds: ['Avis de décès : [Rolande Roy], au CHSLD.', 'Condolences to [Linda] and family.'],
  lets: ['[Rolande Roy] est au 204.'],
});
