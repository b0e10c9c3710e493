import { isOtherWorld } from '../../../lib/checker/guards/other-world.ts';
import { describeGuard } from './describe-guard.ts';

describeGuard('isOtherWorld', isOtherWorld, {
  holds: ["[Nous annonçons la naissance de Léa à l'hôpital de Sept-Îles]", '[Le conseil a fermé le camping]'],
  lets: ["[Nous annonçons la fermeture de l'urgence]", "[L'hôpital de Sept-Îles fera un tournoi]"],
});
