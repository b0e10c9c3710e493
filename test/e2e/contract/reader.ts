import path from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { build } from 'vite';
import type { Span } from '../../../lib/composers/span.ts';
import type {} from './reader-in-page.ts';

/** Vigie's own reading and replacing, brought into pages that do not have it. */
export interface PageReader {
  read(editor: ElementHandle<HTMLElement>): Promise<string>;
  replace(editor: ElementHandle<HTMLElement>, span: Span, expected: string, words: string): Promise<boolean>;
}

/** Bundles `lib/composers` for a page; throws what the bundler throws. */
export async function bundleReader(): Promise<PageReader> {
  const source = await bundle();
  const bring = (editor: ElementHandle<HTMLElement>) => editor.frame.evaluate(source);
  return {
    async read(editor) {
      await bring(editor);
      return editor.evaluate((element) => window.__reader.read(element));
    },
    async replace(editor, span, expected, words) {
      await bring(editor);
      return editor.evaluate((element, ...what) => window.__reader.replace(element, ...what), span, expected, words);
    },
  };
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    build: {
      write: false,
      rollupOptions: { input: path.join(import.meta.dirname, 'reader-in-page.ts'), output: { format: 'iife' } },
    },
  });
  const chunk = [result]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .find((output) => output.type === 'chunk');
  if (chunk === undefined) throw new Error('the bundler gave no reader');
  return chunk.code;
}
