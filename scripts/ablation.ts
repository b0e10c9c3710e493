/**
 * Writes docs/composers-ablation.md: what recognition leans on, taken from every replica in turn.
 * Run: npm run docs:ablation
 */
import { writeFileSync } from 'node:fs';
import { ablateReplicas } from '../test/ablation/ablate-replicas.ts';
import { ablationTable, lostBy } from '../test/ablation/ablation-table.ts';
import { openChromium } from '../test/e2e/browser/open-chromium.ts';
import { REPLICA_NAMES } from '../test/replicas/replicas.ts';

const browser = await openChromium();
try {
  const ablations = await ablateReplicas(browser, ['fr', 'en']);
  for (const name of REPLICA_NAMES) {
    for (const ablation of ablations[name]) {
      const lost = lostBy(name, ablation);
      if (lost.length > 0) console.error(`${name}, as ${ablation.whole.surface}: ${lost.join('; ')}`);
    }
  }
  writeFileSync(new URL('../docs/composers-ablation.md', import.meta.url), ablationTable(ablations));
} finally {
  await browser.close();
}
