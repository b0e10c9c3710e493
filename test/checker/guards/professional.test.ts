import { isProfessional } from '../../../lib/checker/guards/professional.ts';
import { describeGuard } from './describe-guard.ts';

describeGuard('isProfessional', isProfessional, {
  holds: ["L'infirmière [Sandra] change le pansement.", 'Merci [Julie] pour le pansement!'],
  lets: ['[Julie] refuse son pansement.', 'Merci Julie. Le patient [Paul] dort.'],
});
