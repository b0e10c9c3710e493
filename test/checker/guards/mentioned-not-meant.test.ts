import { isMentionedNotMeant } from '../../../lib/checker/guards/mentioned-not-meant.ts';
import { describeGuard } from './describe-guard.ts';

describeGuard('isMentionedNotMeant', isMentionedNotMeant, {
  holds: [
    "Exemple : « [Mme Gagnon] a refusé ». C'est inventé.",
    'Cas complètement fictif : [Mme Gagnon], chambre 999, refuse son jus.',
    'A teaching case, invented: [Mr. Bell], 66, retired clown.',
  ],
  lets: [
    '[Mme Gagnon] a refusé.',
    'C’est pas inventé : [Mme Gagnon] a refusé.',
    '[Mme Gagnon] (nom fictif) a refusé ses pilules, chambre 214.',
    '« [Mme Gagnon] a refusé » dit-il.',
  ],
});
