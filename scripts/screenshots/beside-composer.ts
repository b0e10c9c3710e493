import type { Bench } from '../../test/e2e/browser/bench.ts';
import { atRest, eventually } from '../../test/e2e/browser/eventually.ts';
import { DRAFTS, type DraftName } from '../../test/gallery/drafts.ts';
import { comeToRest } from './come-to-rest.ts';
import { pictureOf, type Screen } from './screen.ts';

/** In CSS pixels: room for the card beside the composer, and what is shown of it. */
const WINDOW = { width: 1400, height: 760 };
const SHOWN = { x: 396, y: 0, width: 984, height: 744 };

/** In both languages: « Vigie : 2 points… ». */
const COUNTING_BADGE = /^Vigie\u00A0?: \d+/;

/** The replica as its site looks to who chose the dark side: Vigie follows the composer, not the system. */
const DARK_SITE = `body { background: #18191a; color: #e4e6eb; }
  .x1n2onr6, .x9f619, .x1jx94hy { background: #242526; } .x1i10hfl { background: #3a3b3c; color: #e4e6eb; }
  .x1ey2m1c { background: #0b0b0bcc; }`;

type Shown = Pick<Screen, 'name' | 'says'> & {
  readonly draft: DraftName;
  readonly own: object;
  readonly window?: { readonly width: number; readonly height: number };
  /** What the person does once the text is there. */
  readonly act: (bench: Bench) => Promise<void>;
};

/** A screen in a site's page: the real panel, beside the replica of Facebook's composer. */
export function besideComposer({ draft, own, window, act, ...shown }: Shown): Screen {
  return {
    ...shown,
    async visit({ browser }, language, show) {
      await browser.setOwnSettings({ ...own, language });
      await show(async (theme) => {
        const bench = await browser.openReplica('facebook-post', { language });
        await bench.page.setViewport(window ?? WINDOW);
        if (theme === 'dark') await bench.page.addStyleTag({ content: DARK_SITE });
        await bench.openComposer();
        await bench.type(DRAFTS[draft].text[language]);
        await act(bench);
        await bench.page.evaluate(comeToRest);
        const picture = await pictureOf(bench.page, window ? undefined : SHOWN);
        await bench.close();
        return picture;
      });
    },
  };
}

/** By the badge, which stands there whatever the warning is, once it moves no more beside what was typed. */
export async function openCard(bench: Bench): Promise<void> {
  await pressInVigie(bench, COUNTING_BADGE);
  await bench.inVigie.find('dialog');
}

export async function pressPublish(bench: Bench): Promise<void> {
  await eventually('a warning', () => bench.inVigie.findButton(COUNTING_BADGE));
  await bench.clickPublish();
  await bench.inVigie.find('alertdialog');
}

export async function publishAnyway(bench: Bench): Promise<void> {
  await pressPublish(bench);
  await pressInVigie(bench, /^(Publier quand même|Post anyway)$/);
}

async function pressInVigie({ inVigie }: Bench, name: RegExp): Promise<void> {
  await inVigie.clickAt(await atRest(`a button ${name}`, () => inVigie.findButton(name)));
}
