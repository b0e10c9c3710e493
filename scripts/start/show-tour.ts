import type { TestBrowser } from '../../test/e2e/browser/test-browser.ts';
import { SAMPLES } from './samples.ts';
import { STOPS } from './stops.ts';

/** Opens each composer of the tour in a tab and leaves the rest to the person; ends when they close the browser. */
export async function showTour(browser: TestBrowser): Promise<number> {
  const benches = [];
  for (const { name } of STOPS) benches.push(await browser.openReplica(name));
  console.log('\nEach tab is a stand-in for a page of Facebook or LinkedIn, with Vigie in it. Type, for instance:');
  for (const sample of SAMPLES) console.log(`  ${sample}`);
  console.log('Then press Publish. Nothing leaves this machine. Close the browser to end the tour.');
  const window = benches[0]?.page.browser();
  if (window?.connected) await new Promise((resolve) => window.once('disconnected', resolve));
  return 0;
}
