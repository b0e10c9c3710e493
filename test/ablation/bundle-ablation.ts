import path from 'node:path';
import { build } from 'vite';

/** The two sites' files and the ablation as one script for a page; throws what the bundler throws. */
export async function bundleAblation(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    build: {
      write: false,
      rollupOptions: { input: path.join(import.meta.dirname, 'ablate-page.ts'), output: { format: 'iife' } },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk === undefined) throw new Error('the bundler gave no script for the ablation');
  return chunk.code;
}
