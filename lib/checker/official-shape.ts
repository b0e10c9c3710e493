import type { Entity } from './entity.ts';
import { distance, entitiesIn, entitiesOf, type Reading } from './reading.ts';
import type { Span } from './types.ts';

/** A way in which a sentence speaks for the establishment, and how plainly. */
export interface OfficialShape {
  readonly id: 'on-behalf' | 'stance' | 'we-act' | 'we-decide' | 'third-person' | 'signature';
  readonly score: number;
}

/** How far the subject may stand from its verb, in code units. */
const SUBJECT_REACH = 45;

/** The plainest official shape of a sentence, if it has one. */
export function officialShapeOf(reading: Reading, span: Span): OfficialShape | undefined {
  const ours = entitiesIn(reading, span, 'organization', 'team').filter(({ form }) => form !== 'kind');
  const we = entitiesIn(reading, span, 'we').filter((one) => !ours.some((team) => team.span[0] === one.span[0]));
  const acts = entitiesIn(reading, span, 'official-act');
  const behalf = entitiesIn(reading, span, 'on-behalf');
  if (behalf.some((one) => ours.some((team) => distance(one.span, team.span) <= 25 && team.span[0] >= one.span[0])))
    return { id: 'on-behalf', score: acts.length + we.length > 0 ? 0.95 : 0.75 };
  const hasOurs = entitiesOf(reading, 'organization', 'team').some(({ form }) => form !== 'kind');
  const stance = entitiesIn(reading, span, 'official-stance');
  if (stance.length > 0 && hasOurs) return { id: 'stance', score: ours.length > 0 || we.length > 0 ? 0.75 : 0.55 };
  if (ours.length > 0 && entitiesIn(reading, span, 'decision').length > 0 && (we.length > 0 || ours.some(isTeam)))
    return { id: 'we-decide', score: 0.65 };
  if (ours.length > 0 && isGovernedBy(we, acts)) return { id: 'we-act', score: 0.7 };
  if (isGovernedBy(ours, acts)) return { id: 'third-person', score: 0.65 };
  return undefined;
}

function isTeam({ kind }: Entity): boolean {
  return kind === 'team';
}

/** Whether one of the subjects stands shortly before one of the verbs. */
function isGovernedBy(subjects: readonly Entity[], acts: readonly Entity[]): boolean {
  return acts.some((act) =>
    subjects.some(({ span }) => span[1] <= act.span[0] && act.span[0] - span[1] <= SUBJECT_REACH),
  );
}
