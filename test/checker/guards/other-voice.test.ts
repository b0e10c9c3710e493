import { isOtherVoice } from '../../../lib/checker/guards/other-voice.ts';
import { describeGuard } from './describe-guard.ts';

describeGuard('isOtherVoice', isOtherVoice, {
  holds: [
    '[Le syndicat exige des postes.]',
    '[Comme présidente de l’AQDR, nous exigeons des lits au CISSS.]',
    '[La ville annonce une fermeture.]',
  ],
  lets: ['[Nous demandons que la ville change le feu.]'],
});
