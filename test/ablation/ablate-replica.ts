import type { Bench } from '../e2e/browser/bench.ts';
import type { TestBrowser } from '../e2e/browser/test-browser.ts';
import type { ReplicaLanguage, ReplicaName } from '../replicas/replicas.ts';
import type {} from './ablate-page.ts';
import type { Ablation } from './verdict.ts';

/** Opens a replica, writes a word in it and takes its page apart; throws when no editor has the focus. */
export async function ablateReplica(
  browser: TestBrowser,
  script: string,
  name: ReplicaName,
  language: ReplicaLanguage,
): Promise<Ablation> {
  const bench = await browser.openReplica(name, { language });
  try {
    await bench.openComposer();
    // Some buttons come with the first letter.
    await bench.type('Mot');
    return await ablateFrames(bench, script, name);
  } finally {
    await bench.close();
  }
}

async function ablateFrames({ page }: Bench, script: string, name: ReplicaName): Promise<Ablation> {
  for (const frame of page.frames()) {
    await frame.evaluate(script);
    const ablation = await frame.evaluate(() => window.__ablate());
    if (ablation) return ablation;
  }
  throw new Error(`no editor of ${name} has the focus`);
}
