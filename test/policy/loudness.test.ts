import { describe, expect, it } from 'vitest';
import { CASES, type Case, type SurfaceClass } from '../../lib/policy/index.ts';
import { type LoudnessQuestion, loudnessOf } from '../../lib/policy/loudness.ts';

type Row = readonly [
  case_: Case,
  public_: string,
  message: string,
  ceiling: string,
  conditions?: Partial<LoudnessQuestion>,
];

const TABLE: readonly Row[] = [
  ['patient-identifier.name', 'serious/confirm', 'serious/confirm', 'block'],
  ['patient-identifier.health-insurance-number', 'serious/confirm', 'serious/confirm', 'block'],
  ['patient-identifier.room', 'caution/confirm', 'caution/hint', 'justify'],
  ['patient-identifier.initials', 'caution/confirm', 'caution/hint', 'justify'],
  ['patient-indirect.small-place', 'serious/confirm', 'serious/confirm', 'justify'],
  ['patient-indirect.rare-event', 'serious/confirm', 'serious/confirm', 'justify'],
  ['patient-indirect.combination', 'caution/hint', 'reminder/hint', 'confirm', { factCount: 3 }],
  ['patient-indirect.combination', 'serious/confirm', 'serious/confirm', 'justify', { factCount: 4 }],
  ['patient-indirect.confirms-care', 'caution/hint', 'reminder/hint', 'confirm', { factCount: 4 }],
  ['colleague-privacy.health', 'caution/confirm', 'caution/hint', 'confirm'],
  ['colleague-privacy.discipline', 'caution/confirm', 'caution/hint', 'confirm'],
  ['colleague-privacy.schedule', 'caution/hint', 'caution/hint', 'confirm'],
  ['organization-voice.announcement', 'serious/confirm', 'serious/off', 'confirm'],
  ['organization-voice.announcement', 'serious/confirm', 'serious/confirm', 'confirm', { capacity: 'official' }],
  ['confidential-information.budget', 'serious/confirm', 'caution/confirm', 'confirm'],
  ['organization-information.inside', 'reminder/hint', 'reminder/off', 'hint'],
  ['disparagement.colleague', 'caution/confirm', 'caution/off', 'confirm'],
  ['disparagement.organization', 'caution/hint', 'caution/off', 'hint'],
  ['discrimination.group', 'serious/confirm', 'caution/hint', 'confirm'],
  ['harassment.threat', 'serious/confirm', 'serious/confirm', 'confirm'],
  ['harassment.insult', 'caution/confirm', 'caution/off', 'confirm'],
  ['harassment.insult', 'caution/confirm', 'caution/hint', 'confirm', { atAddressee: true }],
  ['solicitation.product', 'caution/hint', 'caution/off', 'hint'],
  ['internal-exchange.information', 'caution/off', 'caution/hint', 'confirm'],
  ['internal-exchange.patient', 'serious/off', 'serious/confirm', 'confirm'],
  ['patient-relationship.accept', 'caution/hint', 'caution/hint', 'hint'],
  ['work-hours.staff', 'reminder/hint', 'reminder/hint', 'hint'],
  ['organization-equipment.device', 'reminder/hint', 'reminder/hint', 'hint'],
  ['image-consent.attached', 'caution/hint', 'caution/hint', 'confirm', { workSignal: true }],
  ['image-consent.attached', 'caution/off', 'caution/off', 'confirm', { workSignal: false }],
  ['image-consent.attached', 'serious/confirm', 'caution/hint', 'confirm', { capacity: 'official' }],
  ['image-consent.patient', 'serious/confirm', 'caution/hint', 'confirm'],
  ['image-consent.colleague', 'serious/confirm', 'caution/hint', 'confirm'],
  ['prior-approval.authorized', 'reminder/hint', 'reminder/off', 'confirm'],
  ['prior-approval.request', 'caution/confirm', 'caution/off', 'confirm'],
  ['official-tone.casual', 'reminder/hint', 'reminder/hint', 'hint'],
  ['capacity-mix.personal-in-official', 'reminder/hint', 'reminder/hint', 'hint'],
];

describe('how loud a case is', () => {
  for (const [id, inPublic, inMessage, ceiling, conditions = {}] of TABLE) {
    const when = Object.keys(conditions).length > 0 ? ` when ${JSON.stringify(conditions)}` : '';
    it(`${id}${when}: ${inPublic} in public, ${inMessage} in messages, never above ${ceiling}`, () => {
      expect(say(id, 'public', conditions)).toEqual([inPublic, ceiling]);
      expect(say(id, 'message', conditions)).toEqual([inMessage, ceiling]);
    });
  }

  it('lets nothing but a usager who is named or numbered ever be blocked', () => {
    const blockable = CASES.filter((id) => say(id, 'public', {})[1] === 'block');
    expect(blockable.every((id) => id.startsWith('patient-identifier.'))).toBe(true);
  });
});

function say(id: Case, surfaceClass: SurfaceClass, conditions: Partial<LoudnessQuestion>): [string, string] {
  const { severity, mode, ceiling } = loudnessOf({ capacity: 'personal', ...conditions, case: id, surfaceClass });
  return [`${severity}/${mode}`, ceiling];
}
