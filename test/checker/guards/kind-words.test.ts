import { isKindWords } from '../../../lib/checker/guards/kind-words.ts';
import { describeGuard } from './describe-guard.ts';

describeGuard('isKindWords', isKindWords, {
  holds: ['[Merci à notre urgence, nous vous aimons.]'],
  lets: ['[Merci de reporter vos visites, nous fermons.]', '[Nous fermons.]'],
});
