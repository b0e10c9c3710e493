import type { Warning } from '../assess/warning.ts';
import type { Fix } from '../checker/types.ts';

/** The repair of the passage at an offset of the text; of the first one where none was pointed at. */
export function fixAt({ finding }: Warning, at: number | undefined): Fix | undefined {
  const fixes = finding?.fixes ?? [];
  const isThere = ({ span: [start, end] }: Fix) => at !== undefined && at >= start && at <= end;
  return fixes.find(isThere) ?? fixes[0];
}
