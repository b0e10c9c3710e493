import { overlaps } from './spans.ts';
import type { Finding, Span } from './types.ts';

/** One passage raises one finding per concern: of two that share a stretch the surer one stays. */
export function resolveOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings.toSorted((a, b) => b.score - a.score || reach(b) - reach(a))) {
    const rival = kept.some((other) => other.concern === finding.concern && shareText(other.spans, finding.spans));
    if (!rival) kept.push(finding);
  }
  return kept.sort((a, b) => start(a) - start(b));
}

function shareText(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((left) => b.some((right) => overlaps(left, right)));
}

function reach({ spans }: Finding): number {
  return spans.reduce((sum, [from, to]) => sum + to - from, 0);
}

function start({ spans }: Finding): number {
  return spans[0]?.[0] ?? 0;
}
