import { isRelayed } from '../../../lib/checker/guards/relayed.ts';
import { describeGuard } from './describe-guard.ts';

describeGuard('isRelayed', isRelayed, {
  holds: ['[Le CISSS annonce une clinique.] Source : son site web.'],
  lets: ['[Le CISSS annonce une clinique.]'],
});
