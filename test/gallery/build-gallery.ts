import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import type { BuiltPage } from '../replicas/build-replica.ts';

const SOURCES = import.meta.dirname;

/** A host of nobody's, where the extension does not run. */
export const GALLERY_ADDRESS = 'https://gallery.example/';

/**
 * Bundles the page that shows each part of the panel in each of its states, in the open: with the components and the
 * sheet that are shipped, outside of the closed tree that no checker can look into.
 */
export async function buildGallery(): Promise<BuiltPage> {
  const result = await build({
    configFile: false,
    root: SOURCES,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Under a test runner it would be made for React's development build.
    oxc: { jsx: { development: false } },
    build: {
      write: false,
      rollupOptions: { input: path.join(SOURCES, 'main.tsx'), output: { format: 'iife' } },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk === undefined) throw new Error('the bundler gave no script for the gallery');
  const look = readFileSync(path.join(SOURCES, 'gallery.css'), 'utf8');
  const script = chunk.code.replaceAll('</script', '<\\/script');
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Vigie</title>`;
  return {
    html: `<!doctype html><html lang="fr-CA"><head>${head}<style>${look}</style></head><body><script>${script}</script></body></html>`,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  };
}
