import type { Warning } from '../assess/warning.ts';
import type { Fix } from '../checker/types.ts';

/** The narrowest repair of the passage at an offset of the text; the first one where none was pointed at. */
export function fixAt({ finding }: Warning, at: number | undefined): Fix | undefined {
  const fixes = finding?.fixes ?? [];
  if (at === undefined) return fixes[0];
  const there = fixes.filter(({ span: [start, end] }) => at >= start && at <= end);
  return there.toSorted((a, b) => length(a) - length(b))[0] ?? fixes[0];
}

function length({ span: [start, end] }: Fix): number {
  return end - start;
}
