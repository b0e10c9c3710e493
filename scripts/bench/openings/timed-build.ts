import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { builtExtension } from '../../../test/e2e/browser/built-extension.ts';
import type { BrowserKind } from '../../../test/e2e/browser/find-browsers.ts';
import { notePainted } from './note-painted.ts';

/** Pages of the copy that note when their content, `?content=` as a selector, was painted. */
export const TIMED_POPUP = 'timed-popup.html';
export const TIMED_EMPTY = 'timed-empty.html';

const NOTE = 'note-painted.js';
const NOTE_SOURCE = `(${notePainted})(document, new URLSearchParams(location.search).get('content'));`;
const EMPTY_MAIN = join(import.meta.dirname, 'empty-page', 'main.tsx');

/** A copy of a build with two more pages: the popup that tells its time, and an empty React page that does the same. */
export async function timedBuild(kind: BrowserKind): Promise<string> {
  const folder = builtExtension(kind);
  writeFileSync(join(folder, NOTE), NOTE_SOURCE);
  writeFileSync(join(folder, 'empty.js'), await bundleEmptyPage());
  const popup = readFileSync(join(folder, 'popup.html'), 'utf8');
  writeFileSync(join(folder, TIMED_POPUP), popup.replace('<title>', `<script src="/${NOTE}"></script><title>`));
  writeFileSync(join(folder, TIMED_EMPTY), EMPTY_HTML);
  return folder;
}

const EMPTY_HTML = `<!doctype html>
<html lang="fr-CA">
  <head>
    <meta charset="utf-8">
    <script src="/${NOTE}"></script>
    <script type="module" src="/empty.js"></script>
  </head>
  <body><div id="root"></div></body>
</html>
`;

async function bundleEmptyPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: EMPTY_MAIN, formats: ['es'] } },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk === undefined) throw new Error('the bundler gave no empty page');
  return chunk.code;
}
