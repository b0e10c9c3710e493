import { isOwnPeople } from '../../../lib/checker/guards/own-people.ts';
import { describeGuard } from './describe-guard.ts';

describeGuard('isOwnPeople', isOwnPeople, {
  holds: ['Ma sœur [Joanne] est admise.', '[Joanne], ma sœur, est admise.', "Mon chum et [Mathieu] sont à l'urgence."],
  lets: ['Ma patiente [Joanne] est admise.', '[Joanne] est admise. Ma sœur est infirmière.'],
});
