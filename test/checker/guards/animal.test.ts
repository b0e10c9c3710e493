import { isAnimal } from '../../../lib/checker/guards/animal.ts';
import { describeGuard } from './describe-guard.ts';

describeGuard('isAnimal', isAnimal, {
  holds: [
    '[Monsieur Picard] a encore vomi sa pilule. La vétérinaire dit une croquette à la fois, mais les croquettes, il les cache.',
    '[Mme Ouellet] refuse ses gouttes, et pour une chatte de 12 ans elle griffe fort.',
  ],
  lets: ["[Mme Gagnon] s'ennuie de son chat et refuse ses pilules."],
});
