import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';

const READER = path.resolve(import.meta.dirname, '../../../lib/composers/text-map.ts');

/** Bundles the reading of editors alone, to be tried on a page's editors without the extension. */
export async function bundleReader(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: READER, formats: ['iife'], name: 'vigieReading' } },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk === undefined) throw new Error('the bundler gave no reader');
  return chunk.code;
}

/** What Vigie reads in the focused editor. */
export async function readAsVigie(page: Page, reader: string): Promise<string> {
  const text = await page.evaluate(`(() => {
    ${reader}
    let editor = document.activeElement;
    while (editor?.shadowRoot) editor = editor.shadowRoot.activeElement;
    return vigieReading.readText(editor).text;
  })()`);
  return String(text);
}
