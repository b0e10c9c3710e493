import { withoutLater } from './spans.ts';
import type { Span } from './types.ts';

/** Every kind of fact that some recognizer finds. */
export const ENTITY_KINDS = [
  'health-insurance-number',
  'social-insurance-number',
  'id-document',
  'phone',
  'email',
  'street-address',
  'postal-code',
  'record-number',
  'birth-date',
  'date',
  'age',
  'room',
  'person',
  'care-role',
  'care-act',
  'care-place',
  'place',
  'moment',
  'occupation',
  'rare-event',
  'singled-out',
  'someone',
  'patient-kin',
  'own-kin',
  'own-story',
  'colleague-role',
  'work-act',
  'public-role',
  'gratitude',
  'mourning',
  'elsewhere',
  'business',
  'organization',
  'team',
  'we',
  'on-behalf',
  'official-act',
  'official-stance',
  'decision',
  'other-voice',
  'personal-opinion',
  'internal-document',
  'inner-matter',
  'meeting',
  'secrecy',
  'disclosure',
  'access-code',
  'public-source',
  'example',
  'consent',
  'tone',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Leaves out whatever overlaps something before it: of the forms of one kind the first that matches wins. */
export function keepFirst(entities: readonly Entity[]): readonly Entity[] {
  return withoutLater(entities);
}

/** Why a recognizer believes it: an id, and the datum it leans on. Never prose. */
export interface Why {
  readonly id: string;
  readonly data?: string;
}

/** A fact found in a text, with how sure the recognizer is (0 to 1). */
export interface Entity {
  readonly kind: EntityKind;
  /** The variety inside its kind (`civility`, `given`…), on which rules may lean. */
  readonly form: string;
  /** Into the normalised text that the recognizer was given; into the whole reading's once rules see it. */
  readonly span: Span;
  readonly score: number;
  readonly why: Why;
}
