import { isToldOnScreen } from '../../../lib/checker/guards/told-on-screen.ts';
import { describeGuard } from './describe-guard.ts';

describeGuard('isToldOnScreen', isToldOnScreen, {
  holds: [
    'Épisode de mardi : la fille de la chambre 8 sort du coma. [Emmanuelle] crie après le médecin.',
    'Dans le film, [Marion] refuse ses pilules.',
    'Doctors on that show never chart. [Mr. Bell] in bed 6 died twice.',
    'J’ai crié : dans la saison deux, [Marion] sort du coma.',
  ],
  lets: [
    '[Mme Gagnon] a fait un épisode de délirium cette nuit.',
    'That episode was bad, [Mrs. Roy] in bed 4 fell twice.',
    'Binge drinking encore, [M. Rock] au 214.',
    '[Mme Gagnon] a encore refusé ses pilules. Elle lisait un roman.',
    '[Mme Gagnon] a encore refusé ses pilules.',
  ],
});
