import type { TestBrowser } from '../e2e/browser/test-browser.ts';
import { REPLICA_NAMES, type ReplicaLanguage, type ReplicaName } from '../replicas/replicas.ts';
import { ablateReplica } from './ablate-replica.ts';
import type { Ablations } from './ablation-table.ts';
import { bundleAblation } from './bundle-ablation.ts';
import type { Ablation } from './verdict.ts';

/** Takes every replica apart, in each of these languages. */
export async function ablateReplicas(browser: TestBrowser, languages: readonly ReplicaLanguage[]): Promise<Ablations> {
  const script = await bundleAblation();
  const ablations: Partial<Record<ReplicaName, readonly Ablation[]>> = {};
  for (const name of REPLICA_NAMES) {
    const inEach: Ablation[] = [];
    for (const language of languages) inEach.push(await ablateReplica(browser, script, name, language));
    ablations[name] = inEach;
  }
  if (!isWhole(ablations)) throw new Error('a replica was left out');
  return ablations;
}

function isWhole(ablations: Partial<Ablations>): ablations is Ablations {
  return REPLICA_NAMES.every((name) => ablations[name] !== undefined);
}
