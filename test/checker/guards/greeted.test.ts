import { isGreeted } from '../../../lib/checker/guards/greeted.ts';
import { describeGuard } from './describe-guard.ts';

describeGuard('isGreeted', isGreeted, {
  holds: ['Bonjour [Mme Ouellet], les prélèvements sont sur rendez-vous.'],
  lets: ['Bonjour [Mme Ouellet], votre biopsie est arrivée.', 'Voici [Mme Ouellet], elle a une biopsie.'],
});
