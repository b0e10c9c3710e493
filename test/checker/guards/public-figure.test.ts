import { isPublicFigure } from '../../../lib/checker/guards/public-figure.ts';
import { describeGuard } from './describe-guard.ts';

describeGuard('isPublicFigure', isPublicFigure, {
  holds: ['Le ministre [Dubé] visite une patiente.'],
  lets: ['[Steeve] visite une patiente.'],
});
