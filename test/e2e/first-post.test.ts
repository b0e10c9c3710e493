import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { JOURNEY_REPLICAS, type JourneyReplica } from '../replicas/replicas.ts';
import type { Bench } from './browser/bench.ts';
import { builtExtension } from './browser/built-extension.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { zoneWhereItIs } from './browser/zone-where-it-is.ts';
import { isThorough } from './how-long.ts';

const NAMED = 'Mme Gagnon, chambre 214, a encore refusé ses pilules';
const ANNOUNCED = 'Au nom du CISSS de la Côte-Nord, nous annonçons la fermeture de l’urgence';

const COTE_NORD = { establishment: 'cisss-cote-nord', role: 'employee', language: 'fr' };
const LAURENTIDES = { ...COTE_NORD, establishment: 'cisss-laurentides' };

/** What the question at Publish calls going on. */
const GO_ON: Readonly<Record<JourneyReplica, string>> = {
  'facebook-post': 'Publier quand même',
  'facebook-comment': 'Commenter quand même',
  'linkedin-post-ember': 'Publier quand même',
  'linkedin-post-sdui': 'Publier quand même',
};

// What holds for every composer (underlines, caret, card, fix, guard) is in contract.test.ts; here is what is said, and why.
/** One of each site, one in a shadow tree. */
const SHORT_JOURNEY = ['facebook-post', 'linkedin-post-ember'] as const satisfies readonly JourneyReplica[];

describeInEachBrowser((open, kind) => {
  let browser: TestBrowser;
  let bench: Bench;

  beforeAll(async () => {
    browser = await open({ extensionDir: builtExtension(kind) });
  });
  afterAll(() => browser.close());
  afterEach(() => bench.close());

  async function composeAs(own: object, name: JourneyReplica, text: string): Promise<void> {
    await browser.setOwnSettings(own);
    bench = await browser.openReplica(name);
    await bench.openComposer();
    await bench.type(text);
  }

  describe.each(isThorough(kind) ? JOURNEY_REPLICAS : SHORT_JOURNEY)('a first post in %s', (name) => {
    const GO = GO_ON[name];
    const pressInVigie = async (button: string) => bench.inVigie.click(await bench.inVigie.find('button', button));

    describe('at CISSS de la Côte-Nord', () => {
      beforeEach(() => composeAs(COTE_NORD, name, NAMED));
      afterEach(() => {
        expect(bench.leakedRequests).toEqual([]);
        expect(bench.pageErrors).toEqual([]);
      });

      it('quotes article 6 word for word in the card, which offers no way out and takes no focus', async () => {
        await bench.clickHighlight('Mme Gagnon');
        await bench.inVigie.find('dialog', 'Un nom dans un contexte de soins');
        const card = await bench.inVigie.text();
        expect(card).toMatch(/Article\s6/);
        expect(card).toContain('Il leur est donc interdit de');
        expect(card).toContain('permettraient de les identifier directement ou indirectement');
        expect(card).not.toMatch(/consentement|autorisation/);
        await bench.type('x');
        expect(await bench.model()).toContain('x');
        await bench.press('Escape');
        expect(await bench.inVigie.findAll('dialog')).toEqual([]);
        expect(await bench.model()).toContain('x');
      });

      it('asks at Publish in the words of what is published', async () => {
        await bench.clickPublish();
        await bench.inVigie.find(
          'alertdialog',
          name === 'facebook-comment' ? 'Un dernier regard avant de commenter' : 'Un dernier regard avant de publier',
        );
        await bench.inVigie.find('button', GO);
        expect(await bench.published()).toEqual([]);
      });

      it('asks again once the text was edited after « Publier quand même »', async () => {
        await bench.clickPublish();
        await pressInVigie(GO);
        await bench.type(' hier');
        await bench.clickPublish();
        await bench.inVigie.find('button', GO);
        expect(await bench.published()).toEqual([]);
      });

      it('says no more of what the person called no problem, and lets it be published', async () => {
        await bench.clickHighlight('Mme Gagnon');
        await pressInVigie('Pas un problème');
        await expect.poll(() => bench.highlightTexts()).toEqual([]);
        await bench.clickPublish();
        await expect.poll(() => bench.published()).toEqual([NAMED]);
      });
    });

    it('quotes 5.1.5 at CISSS des Laurentides, with the way out that the article leaves', async () => {
      await composeAs(LAURENTIDES, name, NAMED);
      await bench.clickHighlight('Mme Gagnon');
      await bench.inVigie.find('dialog', 'Un nom dans un contexte de soins');
      const card = await bench.inVigie.text();
      expect(card).toMatch(/Article\s5\.1\.5/);
      expect(card).toContain('Sans l’autorisation écrite de la personne');
    });

    it('points at speaking for the establishment, and asks at Publish', async () => {
      await composeAs(COTE_NORD, name, ANNOUNCED);
      await expect.poll(() => bench.highlightTexts()).not.toEqual([]);
      await bench.clickPublish();
      await bench.inVigie.find('button', GO);
      expect(await bench.inVigie.text()).toContain('Parler au nom de l’établissement');
      expect(await bench.published()).toEqual([]);
    });

    it('lets an authorised person speak for it in official capacity', async () => {
      await composeAs({ ...COTE_NORD, role: 'authorized', capacity: 'official' }, name, ANNOUNCED);
      await bench.clickPublish();
      await expect.poll(() => bench.published()).toEqual([ANNOUNCED]);
    });

    describe('at 10 h on a working day', () => {
      // One reminder for a spell: each composer has a spell of its own, that begins some minutes later.
      const start = 8 * 60 + JOURNEY_REPLICAS.indexOf(name);
      const hours = {
        timeZone: zoneWhereItIs(10),
        days: Array.from({ length: 7 }, () => [{ start, end: 16 * 60, breaks: [{ start: 720, end: 780 }] }]),
      };

      it('reminds the Côte-Nord employee of article 6', async () => {
        await composeAs({ ...COTE_NORD, hours }, name, 'Belle journée!');
        await bench.inVigie.click(await bench.inVigie.find('button', 'Vigie\u00A0: 1\u00A0rappel'));
        await bench.inVigie.find('dialog', 'Vos heures de travail');
        expect(await bench.inVigie.text()).toMatch(
          /Les employés n['’]ont pas le droit d['’]accéder aux réseaux sociaux/,
        );
        await bench.clickPublish();
        await expect.poll(() => bench.published()).toEqual(['Belle journée!']);
      });

      it('says nothing of it to the Laurentides employee', async () => {
        await composeAs({ ...LAURENTIDES, hours }, name, 'Belle journée!');
        await bench.inVigie.find('button', 'Vigie\u00A0: rien à signaler');
      });
    });
  });
});
