import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ReplicaName } from '../replicas/replicas.ts';
import type { Bench } from './browser/bench.ts';
import { builtExtension } from './browser/built-extension.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import type { TestBrowser } from './browser/test-browser.ts';

const COTE_NORD = { establishment: 'cisss-cote-nord', role: 'employee', language: 'fr' };

const STORY = 'Ma dame de 91 ans, venue de Natashquan en motoneige hier soir, refuse son pansement.';
const CONDOLENCES = 'Mes condoléances. Ça m’a fait plaisir de prendre soin de votre maman.';
const HARD = 'Belle journée. Les immigrants devraient retourner chez eux au lieu de remplir nos lits. À demain.';
const NAMED = 'Mme Gagnon, chambre 214, a encore refusé ses pilules.';

/** What a tired person types on any day. */
const EVERYDAY = [
  'chu brûlée, 16h debout, mes pieds me parlent',
  'mon chum est à l’hôpital depuis mardi, priez pour lui',
  'Ma grand-mère est décédée hier à 91 ans à Natashquan, une grande dame',
  'Merci à toute l’équipe du 3e pour le beau party!',
  'Happy nurses week to all my colleagues',
];

describeInEachBrowser((open, kind) => {
  let browser: TestBrowser;
  let bench: Bench;

  beforeAll(async () => {
    browser = await open({ extensionDir: builtExtension(kind) });
    await browser.setOwnSettings(COTE_NORD);
  });
  afterAll(() => browser.close());
  afterEach(() => bench.close());

  async function compose(name: ReplicaName, text: string): Promise<void> {
    bench = await browser.openReplica(name);
    await bench.openComposer();
    await bench.type(text);
  }
  const press = async (name: string) => bench.inVigie.click(await bench.inVigie.find('button', name));

  describe('a story without a name', () => {
    it('leads its card with the fact whose removal helps most', async () => {
      await compose('facebook-post', STORY);
      await bench.clickHighlight('Natashquan');
      await bench.inVigie.find('dialog', 'Un petit milieu, des détails reconnaissables');
      expect(await bench.inVigie.text()).toMatch(/le lieu\s: «\sNatashquan\s», à retirer d’abord/);
    });
  });

  describe('an answer that confirms care', () => {
    it('becomes condolences at a press, and is itself again at Ctrl+Z', async () => {
      await compose('facebook-comment', CONDOLENCES);
      await bench.clickHighlight(await onlyHighlight(bench));
      await press('Ne garder que des condoléances');
      await expect.poll(() => bench.model()).toBe('Mes sympathies à toute la famille.');
      await bench.press('Control+Z');
      await expect.poll(() => bench.model()).toBe(CONDOLENCES);
    });
  });

  describe('hard words that no rule knows', () => {
    it('are pointed at with their sentence, which goes as a whole', async () => {
      await compose('facebook-post', HARD);
      await bench.clickHighlight(await onlyHighlight(bench));
      await press('Retirer toute la phrase');
      await expect.poll(() => bench.model()).toBe('Belle journée. À demain.');
    });
  });

  it.each(EVERYDAY)('lets alone « %s »', async (text) => {
    await compose('facebook-post', text);
    expect(await bench.highlightTexts()).toEqual([]);
    // What is certainly pointed at follows: once it is, the line before it was read as well.
    await bench.type(` ${NAMED}`);
    await expect.poll(() => bench.highlightTexts()).toContain('chambre 214');
    expect((await bench.highlightTexts()).filter((passage) => text.includes(passage))).toEqual([]);
  });
});

async function onlyHighlight(bench: Bench): Promise<string> {
  await expect.poll(async () => (await bench.highlightTexts()).length).toBe(1);
  return (await bench.highlightTexts())[0] ?? '';
}
