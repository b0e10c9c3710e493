import { isQuoted } from '../../../lib/checker/guards/quoted.ts';
import { describeGuard } from './describe-guard.ts';

describeGuard('isQuoted', isQuoted, {
  holds: ['« [je pense] que oui », dit-elle.', 'She said "[I think] so" and left.', '“[I think] so”'],
  lets: [
    '« sans fin [je pense] que oui',
    '[je pense] que oui',
    '« Oui », dit-elle. [Je pense] que non.',
    'a 6" pipe, [I think]',
  ],
});
