import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ReplicaName } from '../replicas/replicas.ts';
import type { Bench } from './browser/bench.ts';
import { builtExtension } from './browser/built-extension.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import { eventually } from './browser/eventually.ts';
import type { TestBrowser } from './browser/test-browser.ts';

const NAMED = 'Mme Gagnon, chambre 214, a encore refusé ses pilules';
const LAURENTIDES = { establishment: 'cisss-laurentides', role: 'employee', language: 'fr' };
const CAMILLE = { ...LAURENTIDES, ownAccounts: ['Camille Exemple'] };
const PAGE = 'CISSS des Laurentides';

/** A comment says the name in its label, a post beside its editor, LinkedIn on its author button. */
const REPLICAS_WITH_A_NAME = ['facebook-comment', 'facebook-post', 'linkedin-post-sdui'] as const;

describeInEachBrowser((open, kind) => {
  let browser: TestBrowser;
  let bench: Bench;

  beforeAll(async () => {
    browser = await open({ extensionDir: builtExtension(kind) });
  });
  afterAll(() => browser.close());
  afterEach(() => bench.close());

  async function write(name: ReplicaName, own: object, as: string, text: string): Promise<void> {
    await browser.setOwnSettings(own);
    bench = await browser.openReplica(name, { asked: { as } });
    await bench.openComposer();
    await bench.type(text);
  }

  describe.each(REPLICAS_WITH_A_NAME)('in %s', (name) => {
    it('an official page without the role is asked about, with the name that the page shows', async () => {
      await write(name, LAURENTIDES, PAGE, 'Bonjour!');
      await bench.clickPublish();
      await bench.inVigie.find('alertdialog');
      expect(await bench.inVigie.text()).toContain('Parler au nom de l’établissement');
      expect(await bench.published()).toEqual([]);
    });

    it('nothing is said of what somebody else writes on the same device', async () => {
      await write(name, CAMILLE, 'Camille Exemple', NAMED);
      await expect.poll(() => bench.highlightTexts()).not.toEqual([]);
      await bench.close();
      await write(name, CAMILLE, 'Dominique Modèle', NAMED);
      await bench.clickPublish();
      await expect.poll(() => bench.published()).toEqual([NAMED]);
      expect(await bench.highlightTexts()).toEqual([]);
      expect(await bench.inVigie.isThere()).toBe(false);
    });
  });

  it('the card quotes 7.1 and says under which name it will appear', async () => {
    await write('facebook-comment', LAURENTIDES, PAGE, 'Bonjour!');
    await bench.inVigie.click(await bench.inVigie.find('button', 'Vigie\u00A0: 1\u00A0point important à vérifier'));
    await bench.inVigie.find('dialog', 'Vous écrivez depuis une page officielle');
    const card = await bench.inVigie.text();
    expect(card).toMatch(/Article\s7\.1/);
    expect(card).toContain(PAGE);
  });

  it('who may publish for the establishment is asked nothing of it', async () => {
    await write('facebook-comment', { ...LAURENTIDES, role: 'authorized' }, PAGE, 'Bonjour!');
    await bench.clickPublish();
    await expect.poll(() => bench.published()).toEqual(['Bonjour!']);
  });

  it('what sounds too familiar for an official page is a line in the card, no underline and no question', async () => {
    const text = 'Salut la gang, la clinique ouvre samedi!!!';
    await write('facebook-comment', { ...LAURENTIDES, role: 'authorized' }, PAGE, text);
    await bench.inVigie.click(await bench.inVigie.find('button', 'Vigie\u00A0: 2\u00A0rappels'));
    const card = await eventually('the card', async () => (await bench.inVigie.text()) || null);
    expect(card).toMatch(/«\sSalut la gang\s» est familier/);
    expect(card).toContain('donnent l’impression de crier');
    await bench.press('Escape');
    await expect.poll(() => bench.highlightTexts()).toEqual([]);
    await bench.clickPublish();
    await expect.poll(() => bench.published()).toEqual([text]);
  });
});
