import type { Case } from '../../lib/policy/index.ts';
import type { LoudnessQuestion } from '../../lib/policy/loudness.ts';

/** Severity and mode where anyone reads it, then in messages, then the ceiling; later rows go before earlier ones. */
export interface LoudnessRow {
  readonly of: (question: LoudnessQuestion) => boolean;
  readonly public: string;
  readonly message: string;
  readonly ceiling: string;
}

const ofConcern =
  (concern: string, forms?: readonly string[]) =>
  ({ case: id }: LoudnessQuestion): boolean => {
    const [own, form = ''] = id.split('.');
    return own === concern && (forms?.includes(form) ?? true);
  };

const row = (of: LoudnessRow['of'], inPublic: string, inMessages: string, ceiling: string): LoudnessRow => ({
  of,
  public: inPublic,
  message: inMessages,
  ceiling,
});

/** The policy map's second table, written down from it by hand. */
export const LOUDNESS_TABLE: readonly LoudnessRow[] = [
  row(ofConcern('patient-identifier'), 'serious/confirm', 'serious/confirm', 'block'),
  row(ofConcern('patient-identifier', ['room', 'initials']), 'caution/confirm', 'caution/hint', 'justify'),
  row(ofConcern('patient-indirect'), 'caution/hint', 'reminder/hint', 'confirm'),
  row(ofConcern('patient-indirect', ['small-place', 'rare-event']), 'serious/confirm', 'serious/confirm', 'justify'),
  row(isManyFacts, 'serious/confirm', 'serious/confirm', 'justify'),
  row(ofConcern('colleague-privacy'), 'caution/hint', 'caution/hint', 'confirm'),
  row(ofConcern('colleague-privacy', ['health', 'discipline']), 'caution/confirm', 'caution/hint', 'confirm'),
  row(ofConcern('organization-voice'), 'serious/confirm', 'serious/off', 'confirm'),
  row(isOfficial('organization-voice'), 'serious/confirm', 'serious/confirm', 'confirm'),
  row(ofConcern('confidential-information'), 'serious/confirm', 'caution/confirm', 'confirm'),
  row(ofConcern('organization-information'), 'reminder/hint', 'reminder/off', 'hint'),
  row(ofConcern('disparagement'), 'caution/confirm', 'caution/off', 'confirm'),
  row(ofConcern('disparagement', ['organization']), 'caution/hint', 'caution/off', 'hint'),
  row(ofConcern('discrimination'), 'serious/confirm', 'caution/hint', 'confirm'),
  row(ofConcern('harassment'), 'caution/confirm', 'caution/off', 'confirm'),
  row(isAtAddressee, 'caution/confirm', 'caution/hint', 'confirm'),
  row(ofConcern('harassment', ['threat']), 'serious/confirm', 'serious/confirm', 'confirm'),
  row(ofConcern('solicitation'), 'caution/hint', 'caution/off', 'hint'),
  row(ofConcern('internal-exchange'), 'caution/off', 'caution/hint', 'confirm'),
  row(ofConcern('internal-exchange', ['patient']), 'serious/off', 'serious/confirm', 'confirm'),
  row(ofConcern('patient-relationship'), 'caution/hint', 'caution/hint', 'hint'),
  row(ofConcern('work-hours'), 'reminder/hint', 'reminder/hint', 'hint'),
  row(ofConcern('organization-equipment'), 'reminder/hint', 'reminder/hint', 'hint'),
  row(ofConcern('image-consent'), 'caution/hint', 'caution/hint', 'confirm'),
  row(ofConcern('image-consent', ['patient', 'colleague']), 'serious/confirm', 'caution/hint', 'confirm'),
  row(isFarFromWork, 'caution/off', 'caution/off', 'confirm'),
  row(isOfficial('image-consent'), 'serious/confirm', 'caution/hint', 'confirm'),
  row(ofConcern('prior-approval', ['authorized']), 'reminder/hint', 'reminder/off', 'confirm'),
  row(ofConcern('prior-approval', ['request']), 'caution/confirm', 'caution/off', 'confirm'),
  row(ofConcern('official-tone'), 'reminder/hint', 'reminder/hint', 'hint'),
  row(ofConcern('capacity-mix'), 'reminder/hint', 'reminder/hint', 'hint'),
];

/** What hangs on more than the case. A picture that is announced as a usager's or a colleague's is about work by that. */
export function conditionsOf(id: Case): readonly Partial<LoudnessQuestion>[] {
  if (id === 'patient-indirect.combination') return [{ factCount: 0 }, { factCount: 3 }, { factCount: 4 }];
  if (id === 'patient-indirect.confirms-care') return [{ factCount: 4 }];
  if (id.startsWith('harassment.')) return [{}, { atAddressee: true }];
  if (id === 'image-consent.attached' || id === 'image-consent.rights')
    return [{ workSignal: false }, { workSignal: true }];
  if (id.startsWith('image-consent.')) return [{ workSignal: true }];
  return [{}];
}

function isManyFacts({ case: id, factCount = 0 }: LoudnessQuestion): boolean {
  return id === 'patient-indirect.combination' && factCount >= 4;
}

function isAtAddressee({ case: id, atAddressee = false }: LoudnessQuestion): boolean {
  return id.startsWith('harassment.') && atAddressee;
}

function isFarFromWork({ case: id, workSignal }: LoudnessQuestion): boolean {
  return id.startsWith('image-consent.') && workSignal === false;
}

function isOfficial(concern: string): LoudnessRow['of'] {
  return ({ case: id, capacity }) => id.startsWith(`${concern}.`) && capacity === 'official';
}
