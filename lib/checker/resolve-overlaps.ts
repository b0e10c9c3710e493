import type { Concern } from '../policy/concerns.ts';
import { type Cover, createCover } from './spans.ts';
import type { Finding } from './types.ts';

/** One passage raises one finding per concern: of two that share a stretch the surer one stays. */
export function resolveOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  const covers = new Map<Concern, Cover>();
  for (const finding of findings.toSorted((a, b) => b.score - a.score || reach(b) - reach(a))) {
    const cover = covers.get(finding.concern) ?? createCover();
    if (finding.spans.some(cover.touches)) continue;
    covers.set(finding.concern, cover);
    finding.spans.forEach(cover.add);
    kept.push(finding);
  }
  return kept.sort((a, b) => start(a) - start(b));
}

function reach({ spans }: Finding): number {
  return spans.reduce((sum, [from, to]) => sum + to - from, 0);
}

function start({ spans }: Finding): number {
  return spans[0]?.[0] ?? 0;
}
