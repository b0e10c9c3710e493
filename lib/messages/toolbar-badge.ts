import type { Severity } from '../policy/duty.ts';

/** White text on each stands out by at least 4.5 to 1; the light side of the design's severities. */
const COLORS: Readonly<Record<Severity, string>> = { serious: '#A91D14', caution: '#7A4700', reminder: '#45534E' };

/** What the toolbar button shows for a tab; the badge has room for two characters, and nothing is shown for none. */
export function badgeOf(count: number, severity: Severity | null): { readonly text: string; readonly color: string } {
  const text = count === 0 ? '' : count > 99 ? '99' : String(count);
  return { text, color: COLORS[severity ?? 'reminder'] };
}
