import { isHearsay } from '../../../lib/checker/guards/hearsay.ts';
import { describeGuard } from './describe-guard.ts';

describeGuard('isHearsay', isHearsay, {
  holds: [
    "Paraît que [l'urgence sera fermée].",
    '[Le CLSC sera ouvert] lundi?',
    'They told us [the unit will be closed].',
  ],
  lets: ["[L'urgence sera fermée] lundi."],
});
