import type { CareEvidence } from './care-evidence.ts';
import type { Entity } from './entity.ts';
import { isAnimal } from './guards/animal.ts';
import { isElsewhere } from './guards/elsewhere.ts';
import { isGreeted } from './guards/greeted.ts';
import type { Guard } from './guards/guard.ts';
import { isMourned } from './guards/mourned.ts';
import { isNobodyReal } from './guards/nobody-real.ts';
import { isOwnPeople } from './guards/own-people.ts';
import { isOwnStory } from './guards/own-story.ts';
import { isProfessional } from './guards/professional.ts';
import { isPublicFigure } from './guards/public-figure.ts';
import type { Reading } from './reading.ts';

/**
 * What a way of naming says by itself, and how far it lets an illness alone be a patient's. Staff write « Mme Gagnon »
 * or « M. T. » of those they care for, a first name of anyone: a first name wants a frame of care.
 */
const NAMINGS: Readonly<Record<string, { readonly base: number; readonly trust: number }>> = {
  civility: { base: 0.35, trust: 1 },
  initials: { base: 0.3, trust: 1 },
  epithet: { base: 0.3, trust: 0.7 },
  full: { base: 0.25, trust: 0.65 },
  'given-initial': { base: 0.25, trust: 0.9 },
  'surname-initial': { base: 0.25, trust: 0.8 },
  capitals: { base: 0.15, trust: 0.4 },
  told: { base: 0.27, trust: 0.6 },
};
const SINGLE = { base: 0.15, trust: 0.3 };
/** A frame from which on an illness is no longer anyone's. */
const FRAMED = 0.22;
/** A frame so plain that thanks, mourning or another world beside it change nothing. */
const PLAIN = 0.4;
/** Nobody but staff mourns someone by the room or the care given. */
const PLAIN_MOURNING = 0.3;

const ALWAYS: readonly Guard[] = [isNobodyReal, isGreeted, isAnimal];
/** A minister beside a name says little against a room and refused pills. */
const BELOW_PLAIN: readonly Guard[] = [isPublicFigure, isOwnStory, isElsewhere];

/** 0 to 1: how surely this name is that of someone cared for. */
export function scoreOfNamed(name: Entity, evidence: CareEvidence, reading: Reading): number {
  const { frame, state, isOwnCharge } = evidence;
  if (frame + state === 0) return 0;
  const { base, trust } = NAMINGS[name.form] ?? SINGLE;
  const score = Math.min(1, base + frame + state * (frame >= FRAMED ? 1 : trust));
  if (score < FRAMED) return 0;
  const holds = (guard: Guard) => guard(reading, name.span);
  if (ALWAYS.some(holds)) return 0;
  if (isOwnCharge) return score;
  if (isOwnPeople(reading, name.span) || isProfessional(reading, name.span)) return 0;
  if (frame < PLAIN_MOURNING && isMourned(reading, name.span)) return 0;
  return frame < PLAIN && BELOW_PLAIN.some(holds) ? 0 : score;
}
