import { minify } from 'terser';
import type { Plugin } from 'vite';

const CONTENT_SCRIPTS = 'content-scripts/';

/**
 * Goes over the content script once more, with terser, after the bundler's own minifier: 1 kB less gzipped, in the one file
 * that has a budget. Each of the two leaves what the other takes.
 */
export const smallestScript: Plugin = {
  name: 'vigie:smallest-script',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.fileName.startsWith(CONTENT_SCRIPTS)) continue;
        const { code } = await minify(chunk.code, {
          ecma: 2020,
          compress: { ecma: 2020, passes: 2, keep_fargs: false },
        });
        if (code !== undefined) chunk.code = code;
      }
    },
  },
};
