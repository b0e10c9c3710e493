import { clausesAround } from '../clauses.ts';
import type { Guard } from '../guards/guard.ts';
import { isHearsay } from '../guards/hearsay.ts';
import { isKindWords } from '../guards/kind-words.ts';
import { isMentionedNotMeant } from '../guards/mentioned-not-meant.ts';
import { isOtherMandate } from '../guards/other-mandate.ts';
import { isOtherVoice } from '../guards/other-voice.ts';
import { isOtherWorld } from '../guards/other-world.ts';
import { isOwnOpinion } from '../guards/own-opinion.ts';
import { isRelayed } from '../guards/relayed.ts';
import { type OfficialShape, officialShapeOf } from '../official-shape.ts';
import { entitiesIn, type Reading } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { defineRule, type Verdict } from './rule.ts';

type VoiceCase = `organization-voice.${'announcement' | 'opinion' | 'promise' | 'official-page'}`;

const ALWAYS: readonly Guard[] = [isKindWords, isMentionedNotMeant];
const PERSONAL: readonly Guard[] = [...ALWAYS, isOtherVoice, isOwnOpinion, isOtherWorld];
const REPLY: readonly Guard[] = [isMentionedNotMeant, isOtherVoice, isOwnOpinion, isOtherWorld];
/** What clears each shape. A mandate said aloud stands even where a town or a union is spoken to. */
const GUARDS: Readonly<Record<OfficialShape['id'], readonly Guard[]>> = {
  'on-behalf': [...ALWAYS, isOtherMandate],
  page: [...ALWAYS, isOtherVoice, isOtherWorld],
  reply: REPLY,
  stance: PERSONAL,
  'as-place': PERSONAL,
  'we-decide': [...PERSONAL, isHearsay],
  'we-act': PERSONAL,
  'third-person': [...PERSONAL, isRelayed, isHearsay],
};

const EVIDENCE = ['organization', 'team', 'we', 'on-behalf', 'official-act', 'official-stance', 'decision'] as const;

/** Speaking in the name of the establishment or a team of it: « Au nom du CISSS…, nous annonçons… ». */
export const speaksForEstablishment = defineRule({
  id: 'speaks-for-establishment',
  cases: [
    'organization-voice.announcement',
    'organization-voice.opinion',
    'organization-voice.promise',
    'organization-voice.official-page',
  ],
  check: (reading) => reading.sentences.flatMap((sentence) => verdictOn(sentence, reading)),
});

function verdictOn({ span }: Sentence, reading: Reading): readonly Verdict<VoiceCase>[] {
  const shape = officialShapeOf(reading, span);
  if (!shape || GUARDS[shape.id].some((holds) => holds(reading, span))) return [];
  const spans = [clausesAround(reading, span, entitiesIn(reading, span, ...EVIDENCE))];
  return [{ case: caseOf(shape, reading, span), spans, score: shape.score, facts: factsOf(reading, span), fixes: [] }];
}

function caseOf(shape: OfficialShape, reading: Reading, span: readonly [number, number]): VoiceCase {
  if (shape.id === 'page') return 'organization-voice.official-page';
  const text = reading.folded.slice(...span);
  if (/\bpromet|engage|parole|garanti|promise|our word|commit|rembours|compens/.test(text))
    return 'organization-voice.promise';
  if (/position|estim|consider|denonc|appui|oppos|condamn|deplor|believe|stance|recommand/.test(text))
    return 'organization-voice.opinion';
  return 'organization-voice.announcement';
}

function factsOf(reading: Reading, span: readonly [number, number]) {
  return [
    ...entitiesIn(reading, span, 'organization', 'team').map(
      (one) => ({ kind: 'organization', span: one.span }) as const,
    ),
    ...entitiesIn(reading, span, 'we', 'on-behalf').map((one) => ({ kind: 'voice', span: one.span }) as const),
    ...entitiesIn(reading, span, 'official-act', 'decision', 'official-stance').map(
      (one) => ({ kind: 'announcement', span: one.span }) as const,
    ),
  ];
}
