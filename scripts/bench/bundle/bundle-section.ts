import { getBuildFolder } from '../../../test/e2e/browser/builds.ts';
import { markdownTable } from '../markdown.ts';
import type { Section } from '../section.ts';
import { partsOfScript } from './parts-of-script.ts';
import { sizesOf } from './sizes.ts';

const SCRIPT = 'content-scripts/composer.js';

/** How large what ships is, file by file, and of what the content script is made. */
export const bundleSection: Section = { name: 'bundle', title: 'What ships, by size', measure };

async function measure(): Promise<string> {
  const files = sizesOf(getBuildFolder('chromium')).map(({ file, bytes, gzipped }) => [file, kB(bytes), kB(gzipped)]);
  const parts = await partsOfScript();
  const whole = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const rows = parts.map(({ part, bytes }) => [part, kB(bytes), `${((100 * bytes) / whole).toFixed(1)} %`]);
  return `${markdownTable(['file (Chromium)', 'kB', 'kB gzipped'], files)}

Of which \`${SCRIPT}\`, the one script in the sites' pages, by where its code comes from:

${markdownTable(['part', 'kB before gzip', 'share'], rows)}

The budget of the content script is 250 kB gzipped, and a test holds it. The parts come from its source map, made by a
build of the same code beside the one that ships.`;
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
