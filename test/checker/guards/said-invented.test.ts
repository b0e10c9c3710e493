import { isSaidInvented } from '../../../lib/checker/guards/said-invented.ts';
import { describeGuard } from './describe-guard.ts';

describeGuard('isSaidInvented', isSaidInvented, {
  holds: [
    'Cas complètement fictif : [Mme Gagnon], chambre 999, refuse son jus.',
    'A teaching case, invented: [Mr. Bell], 66, retired clown.',
  ],
  lets: [
    'C’est pas inventé : [Mme Gagnon] a refusé.',
    '[Mme Gagnon] (nom fictif) a refusé ses pilules, chambre 214.',
    'I spent the morning teaching patient [Roy] to inject his insulin.',
  ],
});
