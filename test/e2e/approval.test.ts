import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Bench } from './browser/bench.ts';
import { builtExtension } from './browser/built-extension.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import { everythingKept } from './browser/extension-memory.ts';
import { clickIn, openPopupOver, wordsOf } from './browser/extension-page.ts';
import { installMailProgram, type MailProgram } from './browser/mail-program.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { heardByBackground, listenAsBackground } from './browser/to-the-background.ts';

const PAGE = 'CISSS des Laurentides';
const LINES = [
  'La clinique de Lachute ouvrira samedi, de 9 h à 16 h.',
  'Où? À l’entrée « Noël », 25 % plus près & plus vite!',
];
const TEXT = LINES.join('\n');
const GREETING = 'Bonne fin de semaine à tout le monde!';
/** Words that are nowhere in the product. */
const CANARY = /entrée « noël|plus près & plus vite/i;
const AUTHORIZED = { establishment: 'cisss-laurentides', role: 'authorized', language: 'fr' };
const NBSP = '\u00A0';

describeInEachBrowser((open, kind) => {
  let browser: TestBrowser;
  let bench: Bench;
  let background: Page;
  let mailProgram: MailProgram;

  beforeAll(async () => {
    mailProgram = installMailProgram();
    browser = await open({ extensionDir: builtExtension(kind) });
    await browser.setOwnSettings(AUTHORIZED);
    background = await browser.openExtensionPage('options.html');
    await listenAsBackground(background);
  });
  afterAll(() => browser.close());
  afterEach(() => bench.close());

  const press = async (role: string, name: string) => bench.inVigie.click(await bench.inVigie.find(role, name));

  async function write(text: string, as = PAGE): Promise<void> {
    bench = await browser.openReplica('facebook-post', { asked: { as } });
    await bench.openComposer();
    await bench.type(text);
    await expect.poll(() => bench.model()).toBe(text);
  }

  async function prepare(): Promise<void> {
    await bench.clickPublish();
    await bench.inVigie.find('alertdialog');
    await press('button', 'Préparer la demande');
    await bench.inVigie.find('dialog', 'Demande d’approbation');
  }

  async function checkAll(): Promise<void> {
    await press('checkbox', 'L’information est exacte');
    await press('checkbox', 'Les textes, images et vidéos sont libres de droits');
    await press('checkbox', 'Le contenu respecte la politique');
    await press('radio', 'Personne n’est nommé ni montré');
  }

  async function openCard(): Promise<void> {
    await press('button', `Vigie${NBSP}: 1${NBSP}point à vérifier`);
    await bench.inVigie.find('dialog', 'Une approbation avant de publier');
  }

  describe('the request', () => {
    it('carries exactly what was typed, and leaves the page as it is', async () => {
      await write(TEXT);
      await bench.page.evaluate(watchLeaving);
      await prepare();
      await checkAll();
      const link = await bench.inVigie.find('link', 'Ouvrir dans mon courriel');
      const mail = new URL((await bench.inVigie.attribute(link, 'href')) ?? '');
      expect(decodeURIComponent(mail.pathname)).toBe('rmrpc.cissslau@ssss.gouv.qc.ca');
      const body = mail.searchParams.get('body') ?? '';
      expect(body).toContain(['--- début du texte ---', ...LINES, '--- fin du texte ---'].join('\r\n'));
      expect(body).toContain('selon l’article 7.2 de la politique');
      expect(body).toContain(PAGE);
      expect(body).toContain('[x] Personne n’est nommé ni montré.');
      await bench.inVigie.click(link);
      if (process.platform === 'linux') await expect.poll(() => mailProgram.opened()).toEqual([mail.href]);
      await press('button', 'Revenir au texte');
      expect(await bench.model()).toBe(TEXT);
      expect(await bench.page.evaluate(() => Reflect.get(window, '__left'))).toEqual([]);
      expect(await bench.published()).toEqual([]);
    });

    it('is copied for those without a mail program', async () => {
      await write(TEXT);
      await prepare();
      await checkAll();
      await press('button', 'Copier la demande');
      await expect.poll(() => bench.inVigie.text()).toContain('Demande copiée.');
    });

    it('goes nowhere while a usager may be recognised in it', async () => {
      await write('Mme Gagnon, chambre 214, remercie l’équipe de Lachute');
      await prepare();
      await checkAll();
      expect(await bench.inVigie.text()).toContain('Un point important reste à vérifier.');
      expect(await bench.inVigie.findAll('link')).toEqual([]);
    });
  });

  it('« C’est déjà approuvé » is good for this text, until it is edited', async () => {
    await write(TEXT);
    await openCard();
    await press('button', 'C’est déjà approuvé');
    await bench.clickEditor();
    await bench.press('Control+End');
    await bench.type(' Bienvenue');
    await bench.clickPublish();
    await bench.inVigie.find('alertdialog');
    await press('button', 'Revenir au texte');
    for (const _ of ' Bienvenue') await bench.press('Backspace');
    await expect.poll(() => bench.model()).toBe(TEXT);
    await bench.clickPublish();
    await expect.poll(() => bench.published()).toEqual([TEXT]);
  });

  it('a trace knows the text again in another page, and holds no word of it', async () => {
    await write(TEXT);
    await prepare();
    await press('checkbox', 'Garder une trace de cette demande');
    await checkAll();
    await press('button', 'Copier la demande');
    await expect.poll(() => everythingKept(background)).toContain('"state":"asked"');
    await press('button', 'Revenir au texte');
    await openCard();
    await press('button', 'C’est déjà approuvé');
    await expect.poll(() => everythingKept(background)).toContain('"state":"approved"');
    await bench.close();
    await write(TEXT);
    await bench.inVigie.find('button', `Vigie${NBSP}: rien à signaler`);
    await bench.clickPublish();
    await expect.poll(() => bench.published()).toEqual([TEXT]);
    expect(await everythingKept(background)).not.toMatch(CANARY);
    expect((await heardByBackground(background)).join()).not.toMatch(CANARY);
  });

  it('an answer to a comment is not submitted', async () => {
    bench = await browser.openReplica('facebook-comment', { asked: { as: PAGE } });
    await bench.openComposer();
    await bench.type('Merci, à samedi');
    await bench.clickPublish();
    await expect.poll(() => bench.published()).toEqual(['Merci, à samedi']);
  });

  it('the traces are erased in the settings, and their key with them', async () => {
    await write(GREETING);
    await prepare();
    await press('checkbox', 'Garder une trace de cette demande');
    await checkAll();
    await press('button', 'Copier la demande');
    await expect.poll(() => everythingKept(background)).toContain('"state":"asked"');
    const options = await browser.openExtensionPage('options.html');
    await expect.poll(() => wordsOf(options)).toContain('en attente d’approbation');
    await clickIn(options, 'Effacer les traces');
    await expect.poll(() => wordsOf(options)).toContain('Aucune trace pour le moment.');
    await options.close();
    const kept = await everythingKept(background);
    expect(kept).toContain('["approvals",[]]');
    expect(kept).toContain('["approvalKeys",[]]');
  });

  it('Côte-Nord calls to mind who decides and who authorises, and asks nothing', async () => {
    await browser.setOwnSettings({ ...AUTHORIZED, establishment: 'cisss-cote-nord' });
    await write(GREETING, 'CISSS de la Côte-Nord');
    await bench.inVigie.click(await bench.inVigie.find('button'));
    await bench.inVigie.find('dialog', 'Une autorisation avant de publier');
    const card = await bench.inVigie.text();
    expect(card).toContain('Les utilisateurs autorisés décident');
    expect(card).toContain('Autorise les contenus diffusés');
    await bench.clickPublish();
    await expect.poll(() => bench.published()).toEqual([GREETING]);
  });

  it('whoever approves is not asked', async () => {
    await browser.setOwnSettings({ ...AUTHORIZED, approver: true });
    await write(TEXT);
    await bench.clickPublish();
    await expect.poll(() => bench.published()).toEqual([TEXT]);
  });

  describe('where the page does not tell in whose name it is', () => {
    const IN_MY_NAME = 'Au nom de qui écrivez-vous? En mon nom';

    it('the card asks, and the answer is remembered for the site', async () => {
      await browser.setOwnSettings(AUTHORIZED);
      await write(GREETING, 'Camille Exemple');
      await openCard();
      await press('button', IN_MY_NAME);
      await expect.poll(() => everythingKept(background)).toContain('"siteCapacities":{"facebook":"personal"}');
      await bench.clickPublish();
      await expect.poll(() => bench.published()).toEqual([GREETING]);
    });

    it('the popup asks for the text in its tab', async () => {
      await browser.setOwnSettings(AUTHORIZED);
      await write(GREETING, 'Camille Exemple');
      const popup = await openPopupOver(browser, 'newest');
      await popup.waitForSelector('input[name="capacity"]:not(:checked)');
      await popup.$eval('input[name="capacity"]:not(:checked)', (other) => other.click());
      await expect.poll(() => everythingKept(background)).toContain('"siteCapacities":{"facebook":"personal"}');
      await popup.close();
      await bench.page.bringToFront();
      await bench.clickPublish();
      await expect.poll(() => bench.published()).toEqual([GREETING]);
    });

    it('a shared device asks again in the next page, and offers no trace', async () => {
      await browser.setOwnSettings({ ...AUTHORIZED, sharedDevice: true });
      // Who is there is known until the browser closes, and no longer.
      await background.evaluate(chooseForNow, { role: 'authorized' });
      await expect
        .poll(async () => JSON.parse(await everythingKept(background)).local.effective.role)
        .toBe('authorized');
      await write(GREETING, 'Camille Exemple');
      await prepare();
      expect(await bench.inVigie.findAll('checkbox', 'Garder une trace de cette demande')).toEqual([]);
      await press('button', 'Revenir au texte');
      await openCard();
      await press('button', IN_MY_NAME);
      await bench.clickPublish();
      await expect.poll(() => bench.published()).toEqual([GREETING]);
      expect(await everythingKept(background)).not.toContain('"siteCapacities":{');
      await bench.close();
      await write(GREETING, 'Camille Exemple');
      await bench.clickPublish();
      await bench.inVigie.find('alertdialog');
    });
  });
});

/** Runs in an extension page: what a person chooses on a shared device. */
async function chooseForNow(own: object): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', SessionDoor>;
  await (browser ?? chrome).storage.session.set({ own });
}

interface SessionDoor {
  readonly storage: { readonly session: { set(values: object): Promise<void> } };
}

/** Notes every way in which the page learns that it is being left. */
function watchLeaving(): void {
  const left: string[] = [];
  Reflect.set(window, '__left', left);
  for (const type of ['beforeunload', 'pagehide']) window.addEventListener(type, () => left.push(type));
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('navigate', (event) => left.push(`navigate ${Reflect.get(event, 'destination')?.url}`));
}
