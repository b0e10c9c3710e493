import type { Warning } from '../../lib/assess/warning.ts';
import type { Mode, Severity } from '../../lib/policy/duty.ts';

/** A warning about a stretch of text, with only what a session looks at. */
export function aWarning(
  id: string,
  {
    mode = 'confirm',
    severity = 'serious',
    span = [0, 3],
  }: Partial<{ mode: Mode; severity: Severity; span: [number, number] }> = {},
): Warning {
  return {
    id,
    concern: 'patient-identifier',
    case: 'patient-identifier.name',
    severity,
    mode,
    clauses: ['cisss-cote-nord/6/jugement/1'],
    exit: 'none',
    finding: {
      rule: 'patient-named',
      concern: 'patient-identifier',
      case: 'patient-identifier.name',
      spans: [span],
      score: 0.9,
      facts: [],
      claims: [],
      fixes: [],
    },
  };
}
