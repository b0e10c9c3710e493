import type { Browser, Page } from 'puppeteer-core';
import { servePages } from '../e2e/browser/serve-replica.ts';
import { buildGallery, GALLERY_ADDRESS } from './build-gallery.ts';
import type {} from './gallery-window.ts';

/** Opens the gallery in a tab of its own, in French on a light ground. */
export async function openGallery(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await servePages(page, new Map([[GALLERY_ADDRESS, await buildGallery()]]));
  await page.goto(GALLERY_ADDRESS);
  await page.waitForSelector('.v-card');
  return page;
}
