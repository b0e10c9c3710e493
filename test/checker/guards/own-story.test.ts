import { isOwnStory } from '../../../lib/checker/guards/own-story.ts';
import { describeGuard } from './describe-guard.ts';

describeGuard('isOwnStory', isOwnStory, {
  holds: ["J'ai été opéré. Le docteur, [Paul], est bon.", 'Ma chimio commence [mardi].'],
  lets: ['[Lucie] a fini sa chimio.', 'Ma chimio à moi est finie, ma patiente [Lucie] commence la sienne.'],
});
