import { preferScheme } from '../../test/e2e/browser/color-scheme.ts';
import { EXTENSION_SCREENS } from '../../test/e2e/screens/extension-screens.ts';
import { DRAFTS } from '../../test/gallery/drafts.ts';
import { comeToRest } from './come-to-rest.ts';
import { pictureOf, type Screen } from './screen.ts';

/** In CSS pixels: the popup's own size, a window for the other pages, a sheet of Letter paper. */
const POPUP = { width: 380, height: 560 };
const WINDOW = { width: 1100, height: 760 };
const PAPER = { width: 816, height: 1056 };

type Shown = Pick<Screen, 'name' | 'says' | 'isPaper'> & {
  /** A page of the table that the accessibility suite visits too; its own name when absent. */
  readonly of?: string;
  /** The part that is shown; the window when absent. */
  readonly part?: string;
};

/** A screen that is a page of the extension's own. */
export function ownPage({ of, part, ...shown }: Shown): Screen {
  const name = of ?? shown.name;
  const screen = EXTENSION_SCREENS.find((one) => one.name === name);
  if (!screen) throw new Error(`extension-screens.ts has no screen named ${name}`);
  return {
    ...shown,
    async visit({ browser }, language, show) {
      await browser.setOwnSettings({ ...screen.own, language });
      const bench = screen.draft && (await browser.openReplica('facebook-post', { language }));
      await bench?.openComposer();
      if (screen.draft) await bench?.type(DRAFTS[screen.draft].text[language]);
      const page = await screen.open(browser);
      await page.bringToFront();
      await page.setViewport(shown.isPaper ? PAPER : name.startsWith('popup') ? POPUP : WINDOW);
      await show(async (theme) => {
        if (shown.isPaper) await page.emulateMediaType('print');
        else await preferScheme(page, 'chromium', theme);
        await page.evaluate(comeToRest);
        if (shown.isPaper) await page.evaluate(() => scrollTo(0, 0));
        return pictureOf(page, part);
      });
      await page.close();
      await bench?.close();
    },
  };
}
