import { existsSync, readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Bench } from './browser/bench.ts';
import { builtExtension } from './browser/built-extension.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import { clickIn, wordsOf } from './browser/extension-page.ts';
import { findManagedObstacle } from './browser/managed-machine.ts';
import { openedPage } from './browser/opened-page.ts';
import type { TestBrowser } from './browser/test-browser.ts';

const NAMED = 'Mme Gagnon, chambre 214, a encore refusé ses pilules';

/**
 * Six classes: half a policy with markup in it; code for an address; junk by the megabyte; a mode above its ceiling; a name
 * with a letter missing; a value of another type.
 */
const BAD = {
  policyPack: '{"schema":1,"establishment":"ciusss-essai","name":"<img src=x onerror=alert(1)>"}',
  supportAddress: 'javascript:alert(document.cookie)',
  facilityNames: `["${'x'.repeat(1_000_000)}"]`,
  modes: '{"disparagement.organization":"block","patient-identifier":"block"}',
  langage: 'en',
  sharedDevice: 'yes',
};

/** What Chromium's own schema drops without a word: nobody but `chrome://policy` can tell. */
const DROPPED = ['langage', 'sharedDevice'];

/** A capacity that does not exist, a journal that is forced on, and whatever else can go wrong, beside what is good. */
const MANAGED = {
  ...BAD,
  establishment: 'cisss-laurentides',
  role: 'manager',
  language: 'fr',
  capacity: 'spokesperson',
  journal: true,
};

/** In ms. Chromium gives managed values about three seconds after a cold start. */
const GIVEN = { timeout: 15_000 };

describeInEachBrowser((open, kind) => {
  let browser: TestBrowser;
  let bench: Bench;
  let notice: Page;
  const before = policiesInEtc();

  beforeAll(async () => {
    browser = await open({ extensionDir: builtExtension(kind), managed: MANAGED });
    // It would come to the front of what is tested next.
    notice = await openedPage(await browser.openExtensionPage('policy.html'), '/options.html#notice');
  });
  afterAll(() => browser.close());

  it('leaves the machine’s own configuration as it is', () => {
    expect(policiesInEtc()).toEqual(before);
  });

  describe('in a composer', () => {
    afterEach(() => bench.close());

    async function expectLaurentides(): Promise<void> {
      bench = await browser.openReplica('facebook-post');
      await bench.openComposer();
      await bench.type(NAMED);
      await expect.poll(() => bench.highlightTexts(), GIVEN).toEqual(['Mme Gagnon', 'chambre 214']);
      await bench.clickHighlight('Mme Gagnon');
      await bench.inVigie.find('dialog', 'Un nom dans un contexte de soins');
      const card = await bench.inVigie.text();
      expect(card).toMatch(/Article\s5\.1\.5/);
      expect(card).toContain('Aucun nom, aucune information, aucune vidéo');
    }

    it('the managed establishment is quoted without any choice of the person', expectLaurentides);

    it('it holds against what the person chose for themselves', async () => {
      await browser.setOwnSettings({ establishment: 'cisss-cote-nord', role: 'employee', ownPeople: ['Zoé'] });
      await expectLaurentides();
    });
  });

  describe('the options', () => {
    let options: Page;

    beforeAll(async () => {
      options = await browser.openExtensionPage('options.html');
      await options.waitForSelector('#status');
    });
    afterAll(() => options.close());

    it('show what is managed, locked, with the reason', async () => {
      const locked = await options.$$eval('input[readonly]', (inputs) => inputs.map(({ value }) => value));
      expect(locked).toEqual(expect.arrayContaining(['CISSS des Laurentides', 'Gestionnaire']));
      const choices = await options.$$eval('select', (lists) => lists.map(({ value }) => value));
      expect(choices).not.toContain('cisss-laurentides');
      expect(await wordsOf(options)).toContain('Choisi par votre établissement');
      expect(await wordsOf(options)).toContain('Gérée en partie par l’établissement');
    });

    it('name each value that was refused, while the good ones hold', async () => {
      const refused = await options.$$eval('.p-refused li', (items) => items.map(({ innerText }) => innerText));
      const named = new Set(refused.map((line) => line.split(/\u00A0:|\./)[0] ?? ''));
      const wrong = ['capacity', 'journal', ...Object.keys(BAD)];
      expect([...named].sort()).toEqual(wrong.filter((key) => kind === 'firefox' || !DROPPED.includes(key)).sort());
      expect(await options.$('#status img, #status script')).toBeNull();
      expect(refused.join()).toContain('"spokesperson"');
      expect(refused.join()).toContain('personal | official');
      expect(await wordsOf(options)).toContain('Le reste s’applique.');
    });
  });

  it('tells on which site Vigie is at work now', async () => {
    bench = await browser.openReplica('facebook-post');
    const options = await browser.openExtensionPage('options.html');
    await clickIn(options, 'Vérifier les onglets ouverts');
    await expect.poll(() => wordsOf(options)).toMatch(/Facebook\s: Vigie répond dans un onglet\./);
    expect(await wordsOf(options)).toMatch(/LinkedIn\s: Vigie ne répond dans aucun onglet ouvert\./);
    await options.close();
    await bench.close();
  });

  it('makes the files of a deployment under the page’s own policy', async () => {
    const options = await browser.openExtensionPage('options.html');
    await clickIn(options, 'Enregistrer les fichiers');
    await expect.poll(() => wordsOf(options)).toContain('Les fichiers sont prêts');
    await options.close();
  });

  it('is told to the person in a notice of its own, which asks for nothing', async () => {
    await expect.poll(() => wordsOf(notice)).toContain('Il ne reçoit ni vos textes, ni vos décisions, ni vos heures.');
    expect(await wordsOf(notice)).toMatch(/déjà fait les réglages.: Gestionnaire, CISSS des Laurentides/);
    expect(await notice.$('form')).toBeNull();
  });
}, findManagedObstacle());

/** Everything under the folders of `/etc` that browsers read, by its path. */
function policiesInEtc(): string[] {
  const roots = ['/etc/chromium', '/etc/opt', '/etc/firefox'].filter((root) => existsSync(root));
  return roots.flatMap((root) => [root, ...readdirSync(root, { recursive: true, encoding: 'utf8' })]);
}
