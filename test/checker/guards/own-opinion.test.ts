import { isOwnOpinion } from '../../../lib/checker/guards/own-opinion.ts';
import { describeGuard } from './describe-guard.ts';

describeGuard('isOwnOpinion', isOwnOpinion, {
  holds: ['[Je pense que notre urgence ferme.]'],
  lets: ['[Notre urgence ferme.]'],
});
