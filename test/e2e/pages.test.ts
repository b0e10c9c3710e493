import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clauseAnchor } from '../../lib/policy/clause-anchor.ts';
import { BUILTIN_PACKS } from '../../lib/policy/packs/index.ts';
import { typeset } from '../../lib/policy/typeset.ts';
import type { Bench } from './browser/bench.ts';
import { builtExtension } from './browser/built-extension.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import { type EveryConsole, listenToConsoles } from './browser/every-console.ts';
import { everythingKept } from './browser/extension-memory.ts';
import { chooseIn, clickIn, openPopupOver, ownTabs, wordsOf } from './browser/extension-page.ts';
import { openedPage } from './browser/opened-page.ts';
import type { TestBrowser } from './browser/test-browser.ts';

const NAMED = 'Mme Gagnon, chambre 214, a encore refusé ses pilules';

const COTE_NORD = { establishment: 'cisss-cote-nord', role: 'employee', language: 'fr' };
const LAURENTIDES = { ...COTE_NORD, establishment: 'cisss-laurentides' };

/** In ms: the first choice is asked for six seconds after the installation. */
const FIRST_CHOICE_WITHIN = 12_000;

describeInEachBrowser((open, kind) => {
  let browser: TestBrowser;
  let bench: Bench;
  let consoles: EveryConsole;

  beforeAll(async () => {
    browser = await open({ extensionDir: builtExtension(kind) });
    bench = await browser.openReplica('facebook-post');
    consoles = await listenToConsoles(bench.page, kind);
    // The language alone, since the two browsers of a test machine seldom speak the same.
    await browser.setOwnSettings({ language: 'fr' });
    await bench.page.bringToFront();
  });
  afterAll(() => browser.close());

  const underlined = () => bench.highlightTexts();

  describe('the first choice', () => {
    let options: Page;

    afterAll(async () => {
      await options.close();
      await bench.close();
    });

    it('is asked for by itself, and until then Vigie is silent', async () => {
      await bench.openComposer();
      await bench.type(NAMED);
      options = await openedPage(bench.page, '/options.html', FIRST_CHOICE_WITHIN);
      await expect.poll(() => wordsOf(options)).toContain('Vigie relit avec vous');
      expect(await underlined()).toEqual([]);
      expect(await bench.inVigie.isThere()).toBe(false);
      const popup = await openPopupOver(browser, 'first');
      await expect.poll(() => wordsOf(popup)).toContain('Choisissez votre établissement');
      await popup.close();
    });

    it('says what is missing and keeps nothing while it is', async () => {
      // A button out of view is scrolled to, which a page behind another never does.
      await options.bringToFront();
      await clickIn(options, 'Enregistrer');
      await expect.poll(() => wordsOf(options)).toContain('Choisissez un rôle');
      expect(await wordsOf(options)).toContain('Vigie relit avec vous');
    });

    it('is kept, and a composer that is open follows at once', async () => {
      await chooseIn(options, 'Établissement', 'cisss-cote-nord');
      await chooseIn(options, 'Rôle', 'employee');
      await clickIn(options, 'Enregistrer');
      await expect.poll(() => wordsOf(options)).toContain('État de la configuration');
      await bench.page.bringToFront();
      await expect.poll(underlined).toEqual(['Mme Gagnon', 'chambre 214']);
      await bench.clickHighlight('Mme Gagnon');
      await bench.inVigie.find('dialog', 'Un nom dans un contexte de soins');
      expect(await bench.inVigie.text()).toMatch(/Article\s6/);
    });

    it('speaks another language at once, on every page and in the card that is open', async () => {
      const notice = await browser.openExtensionPage('options.html#notice');
      const popup = await openPopupOver(browser, 'first');
      await options.bringToFront();
      await chooseIn(options, 'Langue de Vigie', 'en');
      await expect.poll(() => wordsOf(options)).toContain('Configuration status');
      await expect.poll(() => wordsOf(notice)).toContain('Vigie reads along with you');
      await expect.poll(() => wordsOf(popup)).toContain('Vigie reads nothing here');
      await expect.poll(() => bench.inVigie.text()).toContain('A name in a care setting');
      expect(await options.evaluate(() => document.documentElement.lang)).toBe('en-CA');
      await chooseIn(options, 'Vigie’s language', 'fr');
      await expect.poll(() => wordsOf(options)).toContain('État de la configuration');
      await Promise.all([notice.close(), popup.close()]);
    });

    it('can be changed later: the open card then quotes the other establishment', async () => {
      await options.bringToFront();
      await chooseIn(options, 'Établissement', 'cisss-laurentides');
      await clickIn(options, 'Enregistrer');
      await expect.poll(() => wordsOf(options)).toContain('Enregistré');
      await bench.page.bringToFront();
      await expect.poll(() => bench.inVigie.text()).toMatch(/Article\s5\.1\.5/);
      expect(await bench.model()).toBe(NAMED);
    });
  });

  describe('the popup', () => {
    let popup: Page;

    // « Voir dans le texte » closes the popup by itself.
    afterEach(() => popup.close().catch(() => {}));

    it('says where Vigie reads nothing', async () => {
      await browser.setOwnSettings(COTE_NORD);
      popup = await openPopupOver(browser, 'first');
      await expect.poll(() => wordsOf(popup)).toContain('Vigie ne lit rien ici');
    });

    describe('over a composer', () => {
      beforeEach(async () => {
        bench = await browser.openReplica('facebook-post');
      });
      afterEach(() => bench.close());

      it('follows it from nothing open to nothing typed to a warning', async () => {
        popup = await openPopupOver(browser, 'newest');
        await expect.poll(() => wordsOf(popup)).toContain('Aucun texte ouvert dans cet onglet.');
        await popup.close();
        await bench.page.bringToFront();
        await bench.openComposer();
        popup = await openPopupOver(browser, 'newest');
        await expect.poll(() => wordsOf(popup)).toContain('Rien d’écrit pour le moment.');
        await bench.page.bringToFront();
        await bench.type('Belle journée!');
        await expect.poll(() => wordsOf(popup)).toContain('Rien à signaler dans votre texte.');
        expect(await wordsOf(popup)).toContain('son silence n’est pas une permission');
      });

      it.each([
        { own: COTE_NORD, article: /Article\s6\n/, words: 'Il leur est donc interdit de' },
        { own: LAURENTIDES, article: /Article\s5\.1\.5\n/, words: 'Aucun nom, aucune information, aucune vidéo' },
      ])('quotes the article that binds at $own.establishment', async ({ own, article, words }) => {
        await browser.setOwnSettings(own);
        await bench.openComposer();
        await bench.type(NAMED);
        await expect.poll(underlined).toHaveLength(2);
        popup = await openPopupOver(browser, 'newest');
        await expect.poll(() => wordsOf(popup)).toContain('Mme Gagnon');
        expect(await wordsOf(popup)).toMatch(article);
        expect(await wordsOf(popup)).toContain(words);
      });

      it('shows a warning in the text', async () => {
        await bench.openComposer();
        await bench.type(NAMED);
        await expect.poll(underlined).toHaveLength(2);
        popup = await openPopupOver(browser, 'newest');
        await clickIn(popup, 'Voir dans le texte');
        await bench.page.bringToFront();
        await bench.inVigie.find('dialog', 'Un nom dans un contexte de soins');
        expect(await bench.model()).toBe(NAMED);
      });
    });

    it('finds words of the policy without their accents, and opens it where they stand', async () => {
      await browser.setOwnSettings(COTE_NORD);
      popup = await openPopupOver(browser, 'first');
      await popup.waitForSelector('input[type=search]');
      await popup.type('input[type=search]', 'employes');
      const marks = () => popup.$$eval('mark', (found) => found.map((mark) => mark.textContent));
      await expect.poll(marks).not.toEqual([]);
      expect(new Set((await marks()).map((mark) => mark?.toLowerCase()))).toContain('employés');
      const address = await popup.$eval('.p-result a', (link) => link.getAttribute('href') ?? '');
      await popup.click('.p-result a');
      await expect.poll(async () => (await ownTabs(popup)).some((tab) => tab.endsWith(address))).toBe(true);
      const policy = await browser.openExtensionPage(address.slice(1));
      await expect.poll(() => markedPassage(policy)).toMatchObject({ inView: true, reason: 'search' });
      await policy.close();
    });
  });

  it('« Lire l’article » opens the policy at the clause that the card quotes, marked as quoted', async () => {
    await browser.setOwnSettings(COTE_NORD);
    bench = await browser.openReplica('linkedin-post-sdui');
    await bench.openComposer();
    await bench.type(NAMED);
    await bench.clickHighlight('Mme Gagnon');
    await bench.inVigie.click(await bench.inVigie.find('button', 'Lire l’article'));
    const opened = await openedPage(bench.page, '/policy.html?establishment=cisss-cote-nord#');
    const address = await opened.evaluate(() => `policy.html${location.search}${location.hash}`);
    await opened.close();
    // Looked at in a tab of the driver's own: the other is resized by Chromium's driver after it has scrolled.
    const policy = await browser.openExtensionPage(address);
    await expect.poll(() => markedPassage(policy)).toMatchObject({ inView: true, reason: 'warning' });
    const { id, text } = await markedPassage(policy);
    expect(await policy.evaluate(() => location.hash)).toBe(`#${id}`);
    expect(text).toContain('Divulguer des renseignements personnels au sujet d’usagers');
    expect(await bench.model()).toBe(NAMED);
    await policy.close();
    await bench.close();
  });

  it('« Ne plus signaler » keeps one word, says so, and the settings give it back; a false alarm is told without any', async () => {
    await browser.setOwnSettings({ ...LAURENTIDES, role: 'authorized' });
    bench = await browser.openReplica('facebook-post');
    await bench.openComposer();
    await bench.type('La clinique de vaccination ouvre demain, LOL.');
    const press = async (name: string) => bench.inVigie.click(await bench.inVigie.find('button', name));
    await press('Vigie\u00A0: 2\u00A0points à vérifier');
    await press('Point suivant');
    await press('Une fausse alerte?');
    await expect.poll(() => bench.inVigie.text()).toContain('| official-tone.casual | cisss-laurentides');
    await press('Ne plus signaler «\u202FLOL\u202F»');
    await expect
      .poll(() => bench.inVigie.text())
      .toContain('Vigie ne signalera plus «\u202FLOL\u202F» sur cet appareil.');
    await bench.inVigie.find('button', 'Vigie\u00A0: 1\u00A0point à vérifier');
    const options = await browser.openExtensionPage('options.html');
    await expect.poll(() => wordsOf(options)).toContain('«\u202Flol\u202F» (sujet');
    expect(await everythingKept(options)).not.toMatch(/clinique|vaccination/);
    await clickIn(options, 'Signaler de nouveau');
    await expect.poll(() => wordsOf(options)).toContain('Aucune exception.');
    expect(await everythingKept(options)).not.toContain('lol');
    await options.close();
    await bench.page.bringToFront();
    await bench.inVigie.find('button', 'Vigie\u00A0: 2\u00A0points à vérifier');
    await bench.close();
  });

  it.each(BUILTIN_PACKS)('the policy page of $establishment has every clause, word for word', async (pack) => {
    const page = await browser.openExtensionPage(`policy.html?establishment=${pack.establishment}`);
    await page.waitForSelector('.p-policy__text');
    const shown = await page.$$eval('.p-clause', (clauses) => clauses.map(({ id, textContent }) => [id, textContent]));
    const textAt = new Map(shown.map(([id, text]) => [id, text]));
    for (const { id, kind: form, text } of pack.articles.flatMap(({ clauses }) => clauses)) {
      const passage = textAt.get(clauseAnchor(id));
      // A table's cells are parted by borders instead of by its marks.
      if (form === 'table') expect(passage, id).toBeTruthy();
      else expect(passage, id).toContain(typeset(text));
    }
    await page.close();
  });

  describe('the content security policy', () => {
    const violations = async () => (await consoles.said()).filter((line) => /content.security.policy/i.test(line));

    it('was kept by every page above and by the background', async () => {
      expect(await violations()).toEqual([]);
    });

    it('lets a page of the extension reach no server, and says so where the test above listens', async () => {
      const page = await browser.openExtensionPage('options.html');
      const fetched = await page.evaluate(() => fetch('https://example.org/').catch((error: Error) => error.name));
      expect(fetched).toBe('TypeError');
      await expect.poll(violations).not.toEqual([]);
      await page.close();
    });
  });
});

/** The passage that the policy page was opened at. */
function markedPassage(policy: Page) {
  return policy.evaluate(() => {
    const passage = document.querySelector<HTMLElement>('[data-target]');
    const top = passage?.getBoundingClientRect().top ?? -1;
    return {
      id: passage?.id,
      reason: passage?.dataset.target,
      text: passage?.textContent ?? '',
      inView: top >= 0 && top < window.innerHeight,
    };
  });
}
