import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { getBrowserPath } from '../test/e2e/browser/find-browsers.ts';

/** The sizes the manifest and the two stores ask for, in pixels. */
const SIZES = [16, 32, 48, 96, 128];

const root = join(import.meta.dirname, '..');
const mark = readFileSync(join(root, 'docs/images/icon.svg'), 'utf8');
const browser = await puppeteer.launch({ executablePath: getBrowserPath('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${mark}`);
  await page.screenshot({ path: join(root, `public/icon/${size}.png`), omitBackground: true });
}
await browser.close();
