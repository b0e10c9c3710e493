import type { Entity } from './entity.ts';
import { entitiesIn, entitiesOf, type Reading } from './reading.ts';
import { distance } from './spans.ts';
import type { Span } from './types.ts';

/** A way in which a sentence speaks for the establishment, and how plainly. */
export interface OfficialShape {
  readonly id: 'on-behalf' | 'reply' | 'page' | 'stance' | 'as-place' | 'we-decide' | 'we-act' | 'third-person';
  readonly score: number;
}

/** How far the subject may stand from its verb, in code units. */
const SUBJECT_REACH = 45;

/** Another subject begins between the two: « au CHSLD hier, elle ne reconnaît plus… ». */
const NEW_SUBJECT = /(?<![a-z])(?:il|elle|ils|elles|je|j'|tu|qui|he|she|they|i|who)(?![a-z])/;

interface Words {
  readonly reading: Reading;
  readonly ours: readonly Entity[];
  readonly we: readonly Entity[];
  readonly acts: readonly Entity[];
  readonly behalf: readonly Entity[];
  readonly stances: readonly Entity[];
  readonly hasDecision: boolean;
  /** The establishment or a team of it is named somewhere in the draft. */
  readonly isAboutOurs: boolean;
}

/** The plainest official shape of a sentence, if it has one; asked in the order of plainness. */
export function officialShapeOf(reading: Reading, span: Span): OfficialShape | undefined {
  const words = wordsOf(reading, span);
  return SHAPES.map((shape) => shape(words)).find((shape) => shape !== undefined);
}

const SHAPES: readonly ((words: Words) => OfficialShape | undefined)[] = [
  onBehalf,
  officialPage,
  reply,
  stance,
  asPlace,
  ({ ours, we, acts, hasDecision }) =>
    ours.length > 0 && hasDecision && (we.length > 0 || acts.length > 0 || ours.some(isTeam))
      ? { id: 'we-decide', score: 0.65 }
      : undefined,
  ({ ours, we, acts, reading }) =>
    ours.length > 0 && isGovernedBy(we, acts, reading) ? { id: 'we-act', score: 0.65 } : undefined,
  ({ ours, acts, reading }) => (isGovernedBy(ours, acts, reading) ? { id: 'third-person', score: 0.6 } : undefined),
];

const OUR_KINDS = ['organization', 'team', 'on-behalf'] as const;

function wordsOf(reading: Reading, span: Span): Words {
  const isSure = ({ form }: Entity) => form !== 'kind';
  const ours = entitiesIn(reading, span, 'organization', 'team').filter(isSure);
  return {
    reading,
    ours,
    we: entitiesIn(reading, span, 'we').filter((one) => !ours.some((team) => team.span[0] === one.span[0])),
    acts: entitiesIn(reading, span, 'official-act'),
    behalf: entitiesIn(reading, span, 'on-behalf'),
    stances: entitiesIn(reading, span, 'official-stance'),
    hasDecision: entitiesIn(reading, span, 'decision').length > 0,
    isAboutOurs: OUR_KINDS.some((kind) => entitiesOf(reading, kind).some(isSure)),
  };
}

function onBehalf({ behalf, we, acts, ours }: Words): OfficialShape | undefined {
  if (behalf.some(({ form }) => form === 'said'))
    return { id: 'on-behalf', score: we.length + acts.length > 0 ? 0.95 : 0.75 };
  if (acts.length === 0) return undefined;
  const part = behalf.find(({ form }) => form === 'part');
  if (part) return { id: 'on-behalf', score: 0.75 };
  const isNear = ours.some((team) => behalf.some((one) => distance(one.span, team.span) < 3));
  return isNear && we.length > 0 ? { id: 'on-behalf', score: 0.7 } : undefined;
}

function officialPage({ stances, ours }: Words): OfficialShape | undefined {
  const isPage = stances.some(({ form }) => form === 'page') && ours.length > 0;
  return isPage ? { id: 'page', score: 0.65 } : undefined;
}

function reply({ stances, ours, we, acts, isAboutOurs }: Words): OfficialShape | undefined {
  const replies = stances.filter(({ form }) => form === 'reply').length;
  if (replies === 0 || we.length + acts.length + ours.length === 0) return undefined;
  return { id: 'reply', score: 0.45 + (isAboutOurs ? 0.15 : 0) + (replies > 1 ? 0.1 : 0) };
}

function stance({ stances, ours, we, isAboutOurs }: Words): OfficialShape | undefined {
  if (!isAboutOurs || !stances.some(({ form }) => form === 'said')) return undefined;
  return { id: 'stance', score: ours.length + we.length > 0 ? 0.75 : 0.55 };
}

function asPlace({ behalf, acts, hasDecision }: Words): OfficialShape | undefined {
  const isPlace = behalf.some(({ form }) => form === 'place');
  return isPlace && (acts.length > 0 || hasDecision) ? { id: 'as-place', score: 0.7 } : undefined;
}

function isTeam({ kind }: Entity): boolean {
  return kind === 'team';
}

/** Whether one of the subjects stands shortly before one of the verbs. */
function isGovernedBy(subjects: readonly Entity[], acts: readonly Entity[], { folded }: Reading): boolean {
  return acts.some((act) =>
    subjects.some(
      ({ span }) =>
        span[1] <= act.span[0] &&
        act.span[0] - span[1] <= SUBJECT_REACH &&
        !NEW_SUBJECT.test(folded.slice(span[1], act.span[0])),
    ),
  );
}
