import { entitiesIn, passageAround } from '../reading.ts';
import type { Guard } from './guard.ts';

/** A union, an association, a town, a family speaks: not the establishment. A town or a family must be the first subject. */
export const isOtherVoice: Guard = (reading, span) => {
  const around = passageAround(reading, span[0], 1);
  if (entitiesIn(reading, around, 'other-voice').some(({ form }) => form === 'said')) return true;
  const [ours] = entitiesIn(reading, span, 'team', 'organization', 'we', 'on-behalf');
  const [act] = entitiesIn(reading, span, 'official-act', 'decision', 'inner-matter');
  const bodies = entitiesIn(reading, span, 'other-voice');
  return bodies.some(
    (body) => act !== undefined && body.span[1] <= act.span[0] && !(ours && ours.span[0] < body.span[0]),
  );
};
