import { isOtherMandate } from '../../../lib/checker/guards/other-mandate.ts';
import { describeGuard } from './describe-guard.ts';

describeGuard('isOtherMandate', isOtherMandate, {
  holds: ['[Au nom du syndicat, nous refusons.]'],
  lets: ["[Au nom de l'équipe, nous demandons que la ville change le feu.]"],
});
