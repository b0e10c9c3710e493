import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { REPLICAS, type Replica, type ReplicaName } from '../replicas/replicas.ts';
import type { Bench } from './browser/bench.ts';
import { builtExtension } from './browser/built-extension.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import type { Box } from './browser/vigie-panel.ts';

const NAMED = 'Mme Gagnon, chambre 214, a encore refusé ses pilules';

/** One for each kind of place: a dialog, a line in a page, the window's foot, a narrow column, a field. */
const PLACES = [
  'facebook-post',
  'facebook-reply',
  'facebook-chat',
  'facebook-docks',
  'facebook-story',
  'facebook-profile',
] as const satisfies readonly ReplicaName[];

describeInEachBrowser((open, kind) => {
  let browser: TestBrowser;
  let bench: Bench;
  beforeAll(async () => {
    browser = await open({ extensionDir: builtExtension(kind) });
    await browser.setOwnSettings({ establishment: 'cisss-cote-nord', role: 'employee', language: 'fr' });
  });
  afterAll(() => browser.close());
  afterEach(() => bench.close());

  describe.each(PLACES)('in %s', (name) => {
    it('badge and card hide neither the passages nor what publishes, and stay in the window', async () => {
      bench = await browser.openReplica(name);
      await bench.page.setViewport({ width: 1200, height: 800 });
      await bench.openComposer();
      await bench.type(NAMED);
      await expect.poll(() => bench.highlightTexts()).toEqual(['Mme Gagnon', 'chambre 214']);
      const kept = [...(await passages(bench)), await publishBox(bench, name)];
      await expect.poll(() => misplaced(bench, 'button', kept)).toEqual([]);
      await bench.clickHighlight('Mme Gagnon');
      // It moves a little while it appears.
      await expect.poll(() => misplaced(bench, 'dialog', kept)).toEqual([]);
    });
  });

  it.each(['facebook-profile', 'facebook-post', 'linkedin-invitation', 'linkedin-profile'] as const)(
    'the badge leaves the corner of %s once words stand there, for a place that hides nothing to press',
    async (name) => {
      bench = await browser.openReplica(name);
      await bench.openComposer();
      await bench.paste(
        Array.from({ length: 40 }, (_, n) => `Ligne ${n}, un peu longue pour que ses mots aillent jusqu’au bord.`).join(
          '\n',
        ),
      );
      await bench.type(`\n${NAMED}`);
      await expect.poll(() => bench.highlightTexts()).toEqual(['Mme Gagnon', 'chambre 214']);
      const kept = [...(await passages(bench)), ...(await pressables(bench))];
      await expect.poll(() => misplaced(bench, 'button', kept)).toEqual([]);
    },
  );

  it('opens a low card in a low window, beside its passage still', async () => {
    bench = await browser.openReplica('facebook-profile');
    await bench.page.setViewport({ width: 600, height: 500 });
    await bench.openComposer();
    await bench.type(NAMED);
    await bench.clickHighlight('Mme Gagnon');
    await expect.poll(async () => misplaced(bench, 'dialog', await passages(bench))).toEqual([]);
  });

  it('opens a card at the window’s foot high enough to say what it is about', async () => {
    bench = await browser.openReplica('linkedin-message-overlay');
    await bench.page.setViewport({ width: 1200, height: 800 });
    await bench.openComposer();
    await bench.type(NAMED);
    await bench.clickHighlight('Mme Gagnon');
    const card = await bench.inVigie.find('dialog');
    await expect.poll(async () => (await bench.inVigie.boundingBox(card)).height).toBeGreaterThan(400);
  });
});

/** What the first part of the panel with this role hides; the part itself where it leaves the window. */
async function misplaced({ page, inVigie }: Bench, role: string, kept: readonly Box[]): Promise<Box[]> {
  const box = await inVigie.boundingBox(await inVigie.find(role));
  const { width, height } = page.viewport() ?? { width: 0, height: 0 };
  const isInside = box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
  return [...kept.filter((other) => isOver(box, other)), ...(isInside ? [] : [box])];
}

async function passages(bench: Bench): Promise<Box[]> {
  return (await bench.highlights()).flatMap(({ boxes }) => boxes);
}

/** What stands in the page to be pressed. */
function pressables({ page }: Bench): Promise<Box[]> {
  return page.evaluate(() => {
    const found: Element[] = [];
    const look = (root: Document | ShadowRoot): void => {
      found.push(...root.querySelectorAll('button, a, input, [role="button"]'));
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) look(shadowRoot);
    };
    look(document);
    const modal = found.filter((element) => element.closest('[role="dialog"], dialog'));
    return modal.map((element) => element.getBoundingClientRect().toJSON()).filter(({ width }) => width > 0);
  });
}

async function publishBox({ page }: Bench, name: ReplicaName): Promise<Box> {
  const { publishSteps }: Replica = REPLICAS[name];
  const button = await page.waitForSelector(`pierce/${publishSteps[0]}`);
  const box = await button?.boundingBox();
  if (!box) throw new Error(`nothing publishes in ${name}`);
  return box;
}

function isOver(one: Box, other: Box): boolean {
  const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x;
  const isAbove = one.y + one.height <= other.y || other.y + other.height <= one.y;
  return !isBeside && !isAbove;
}
