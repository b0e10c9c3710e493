import type { Warning } from '../assess/warning.ts';
import type { Draft, Span } from '../checker/types.ts';
import { EXCERPT_CAP, maskExcerpt } from './mask-excerpt.ts';

/** The words that a warning is about, fit to be shown; empty for a warning of the moment. */
export function excerptOf({ finding, values }: Warning, draft: Draft): string {
  if (!finding) return maskExcerpt(values?.excerpt ?? '', EXCERPT_CAP);
  const [first] = finding.spans;
  return first ? excerptAt(draft, first) : '';
}

/** A passage of the draft, fit to be shown. */
export function excerptAt(draft: Draft, span: Span, cap: number = EXCERPT_CAP): string {
  return maskExcerpt(draft.text.slice(span[0], span[1]), cap);
}
