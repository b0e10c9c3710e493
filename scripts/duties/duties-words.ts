import type { Mode } from '../../lib/policy/duty.ts';
import type { Capacity } from '../../lib/policy/people.ts';
import type { Language } from '../../lib/settings/snapshot.ts';
import type { Condition } from './audiences.ts';
import { DUTIES_EN } from './duties-en.ts';
import { DUTIES_FR } from './duties-fr.ts';

/** All that the page says beside what packs and catalogues hold. */
export interface DutiesWords {
  readonly other: string;
  readonly title: string;
  readonly intro: readonly string[];
  readonly head: readonly string[];
  readonly capacities: Readonly<Record<Capacity, string>>;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly conditions: Readonly<Record<Condition, string>>;
  readonly source: (source: string, verified: string) => string;
  readonly silent: (concerns: string) => string;
  readonly refused: (roles: string) => string;
  readonly readingTitle: string;
  /** How the tables were read from the texts, where a text leaves room. */
  readonly readings: readonly string[];
  readonly tolerancesTitle: string;
  readonly tolerances: readonly string[];
  readonly limitsTitle: string;
  readonly limits: readonly string[];
  /** The limit that names, by their cards' titles, the cases that nothing raises yet. */
  readonly notYet: (titles: string) => string;
  readonly signatureTitle: string;
  readonly signatureIntro: string;
  readonly signature: readonly string[];
}

export const DUTIES_WORDS: Readonly<Record<Language, DutiesWords>> = { fr: DUTIES_FR, en: DUTIES_EN };
