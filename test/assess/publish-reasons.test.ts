import { describe, expect, it } from 'vitest';
import { reasonsFor } from '../../lib/assess/publish-reasons.ts';
import type { Warning } from '../../lib/assess/warning.ts';
import { type Case, concernOf } from '../../lib/policy/concerns.ts';
import type { Exit } from '../../lib/policy/duty.ts';

function warned(form: Case, exit: Exit): Warning {
  return {
    id: form,
    concern: concernOf(form),
    case: form,
    severity: 'serious',
    mode: 'justify',
    clauses: ['cisss-cote-nord/6/jugement/1'],
    exit,
  };
}

describe('the reasons that are offered', () => {
  it.each<[string, Case, Exit, string[]]>([
    [
      'a named patient, no way out',
      'patient-identifier.name',
      'none',
      ['misread', 'own-story', 'invented', 'general', 'other'],
    ],
    [
      'a named patient, consent',
      'patient-identifier.name',
      'consent',
      ['misread', 'own-story', 'invented', 'general', 'consent', 'other'],
    ],
    [
      'a named patient, in writing',
      'patient-identifier.name',
      'written',
      ['misread', 'own-story', 'invented', 'general', 'written', 'other'],
    ],
    [
      'a colleague, consent',
      'colleague-privacy.health',
      'consent',
      ['misread', 'own-story', 'invented', 'general', 'colleague-consent', 'other'],
    ],
    [
      'speaking for the establishment',
      'organization-voice.announcement',
      'authorization',
      ['misread', 'public-source', 'authorization', 'own-name', 'other'],
    ],
    ['a secret', 'confidential-information.security', 'none', ['misread', 'public-source', 'other']],
    ['hours', 'work-hours.staff', 'work-tool', ['misread', 'work-tool', 'other']],
  ])('%s', (_, form, exit, reasons) => {
    expect(reasonsFor([warned(form, exit)])).toEqual(reasons);
  });

  it('never speak of a public source for a patient alone', () => {
    expect(reasonsFor([warned('patient-indirect.small-place', 'none')])).not.toContain('public-source');
  });
});
