import { claimReminder } from '../../lib/messages/send.ts';
import type { ClaimSpell } from '../../lib/session/spells.ts';

/** Asks the background, where the other tabs ask too; unanswered, there is a reminder less. */
export const claimSpell: ClaimSpell = async (concern, spell) => {
  const sent = await claimReminder({ concern, spell });
  return sent.ok && sent.reply.isFirst;
};
