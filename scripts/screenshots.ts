import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getBuildFolder } from '../test/e2e/browser/builds.ts';
import { openChromium } from '../test/e2e/browser/open-chromium.ts';
import { openGallery } from '../test/gallery/open-gallery.ts';
import { takeReadmePictures } from './screenshots/readme-pictures.ts';
import { LANGUAGES } from './screenshots/screen.ts';
import { SCREENS } from './screenshots/screens.ts';
import { imageOf, screensPage, themesOf } from './screenshots/screens-page.ts';

// README's pictures and those of docs/screens.md, as the build in .output shows them. With names behind it, those screens alone.
const DOCS = join(import.meta.dirname, '..', 'docs');
const asked = process.argv.slice(2);

mkdirSync(join(DOCS, 'images', 'screens'), { recursive: true });
const browser = await openChromium({ extensionDir: getBuildFolder('chromium') });
try {
  await browser.setOwnSettings({ establishment: 'cisss-cote-nord', role: 'employee', language: 'fr' });
  const anyPage = await browser.openExtensionPage('policy.html');
  const studio = { browser, gallery: await openGallery(anyPage.browser()) };
  await anyPage.close();
  if (asked.length === 0) await takeReadmePictures(browser);
  for (const screen of SCREENS.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
    for (const language of LANGUAGES) {
      await screen.visit(studio, language, async (take) => {
        for (const theme of themesOf(screen)) {
          const image = imageOf(screen, language, theme);
          writeFileSync(join(DOCS, image), await take(theme));
          console.log(`docs/${image}`);
        }
      });
    }
  }
  writeFileSync(join(DOCS, 'screens.md'), screensPage(SCREENS));
} finally {
  await browser.close();
}
