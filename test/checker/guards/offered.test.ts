import { isOffered } from '../../../lib/checker/guards/offered.ts';
import { describeGuard } from './describe-guard.ts';

describeGuard('isOffered', isOffered, {
  holds: ['À vendre : [418 555-0142].'],
  lets: ['[418 555-0142]', 'Auto à vendre, appelle la patiente au [418 555-0142].'],
});
