import type { Page, ScreenshotClip } from 'puppeteer-core';
import type { TestBrowser } from '../../test/e2e/browser/test-browser.ts';

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What screens are taken with. */
export interface Studio {
  readonly browser: TestBrowser;
  readonly gallery: Page;
}

/** One picture: its image as WebP, in this language and theme. */
export type Take = (theme: Theme) => Promise<Uint8Array>;

/** One screen of docs/screens.md. */
export interface Screen {
  /** Its file is named after it. */
  readonly name: string;
  /** One sentence on what it shows. */
  readonly says: string;
  /** Paper has one side. */
  readonly isPaper?: true;
  /** Goes there in a language, hands out what takes the picture of each theme, and leaves. */
  readonly visit: (studio: Studio, language: Language, show: (take: Take) => Promise<void>) => Promise<void>;
}

/** Small enough for a repository: all of docs/images/screens stays under 4 MB. */
const QUALITY = 65;

/** The picture of a page, or of a part of it: a selector, or a box in CSS pixels. */
export async function pictureOf(page: Page, part?: string | ScreenshotClip): Promise<Uint8Array> {
  const options = { type: 'webp', quality: QUALITY } as const;
  if (part === undefined) return page.screenshot(options);
  if (typeof part !== 'string') return page.screenshot({ ...options, clip: part });
  const element = await page.waitForSelector(part);
  if (!element) throw new Error(`${part} is not in the page`);
  return element.screenshot(options);
}
