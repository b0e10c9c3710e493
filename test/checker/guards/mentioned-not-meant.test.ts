import { isMentionedNotMeant } from '../../../lib/checker/guards/mentioned-not-meant.ts';
import { describeGuard } from './describe-guard.ts';

describeGuard('isMentionedNotMeant', isMentionedNotMeant, {
  holds: ["Exemple : « [Mme Gagnon] a refusé ». C'est inventé."],
  lets: ['[Mme Gagnon] a refusé.', '« [Mme Gagnon] a refusé » dit-il.'],
});
