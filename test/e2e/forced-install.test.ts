import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIREFOX_ID } from '../../lib/kit/extension-ids.ts';
import { firefoxPolicies } from '../../lib/kit/firefox-policies.ts';
import { chromiumPolicies } from '../../lib/kit/linux-files.ts';
import type { Bench } from './browser/bench.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import { eventually } from './browser/eventually.ts';
import { wordsOf } from './browser/extension-page.ts';
import type { BrowserKind } from './browser/find-browsers.ts';
import { findManagedObstacle, type ManagedMachine, managedMachine } from './browser/managed-machine.ts';
import { openedPage } from './browser/opened-page.ts';
import { openPackageServer, type PackageServer } from './browser/package-server.ts';
import type { TestBrowser } from './browser/test-browser.ts';

const NAMED = 'Mme Gagnon, chambre 214, a encore refusé ses pilules';
const LAURENTIDES = { establishment: 'cisss-laurentides', role: 'manager', language: 'fr' };
const COTE_NORD = { ...LAURENTIDES, establishment: 'cisss-cote-nord' };

/** Chromium keeps a driver from the pages of a forced extension unless this allows it. */
const NOTHING_FORCED = { DeveloperToolsAvailability: 1 };

/** In ms. Fetching, installing and configuring take a browser some ten seconds; a busy machine needs more. */
const IN_PLACE_WITHIN = 60_000;
/** In ms. A driver that has its page answers at once, or within a second or two where the machine is busy. */
const SILENT_AFTER = 10_000;

describeInEachBrowser((open, kind) => {
  let packages: PackageServer;
  let machine: ManagedMachine;
  let browser: TestBrowser;
  let bench: Bench;
  let notice: Page;
  let folder: string;

  beforeAll(async () => {
    packages = await openPackageServer();
    await packages.publish('1.0.0');
    folder = mkdtempSync(path.join(tmpdir(), 'vigie-machine-'));
    // Firefox reads its policies once, at its start; Chromium is told while it runs, once the extension is there.
    const first = kind === 'firefox' ? LAURENTIDES : {};
    machine = managedMachine(kind, folder, policiesFor(kind, packages, first), packages.chromiumId);
    browser = await open({ machine });
    await eventually('the extension', () => versionIn(browser), IN_PLACE_WITHIN);
    if (kind === 'chromium') machine.setPolicies(policiesFor(kind, packages, LAURENTIDES));
    // It would come to the front of what is tested next.
    const scout = await browser.openExtensionPage('policy.html');
    notice = await openedPage(scout, '/options.html#notice', IN_PLACE_WITHIN);
    await write();
  });
  afterAll(async () => {
    await browser?.close();
    packages?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function write(): Promise<void> {
    bench = await browser.openReplica('facebook-post');
    await bench.openComposer();
    await bench.type(NAMED);
  }

  /** Chromium at times takes a page from its driver while it takes a forced extension's settings: the text is typed anew. */
  async function underlined(): Promise<readonly string[]> {
    const texts = await Promise.race([bench.highlightTexts(), pause(SILENT_AFTER, undefined, { ref: false })]);
    if (texts === undefined) await write();
    return texts ?? [];
  }

  async function cardOf(words: string): Promise<string> {
    await expect.poll(underlined, { timeout: IN_PLACE_WITHIN }).toContain(words);
    await bench.clickHighlight(words);
    await bench.inVigie.find('dialog', 'Un nom dans un contexte de soins');
    return bench.inVigie.text();
  }

  it('tells whoever finds it there what it reads, and what nobody receives', async () => {
    await expect.poll(() => wordsOf(notice), { timeout: IN_PLACE_WITHIN }).toContain('Il ne reçoit ni vos textes');
  });

  it('is installed and configured by the machine alone, and flags by its policy', async () => {
    expect(await cardOf('Mme Gagnon')).toMatch(/Article\s5\.1\.5/);
  });

  // Firefox reads its policies at its start alone.
  if (kind === 'firefox') return;

  describe('while the browser runs', () => {
    it('a changed file reaches the composer that is open', async () => {
      machine.setPolicies(policiesFor(kind, packages, COTE_NORD));
      await expect.poll(() => bench.inVigie.text(), { timeout: IN_PLACE_WITHIN }).not.toMatch(/Article\s5\.1\.5/);
      expect(await cardOf('Mme Gagnon')).toMatch(/Article\s(6|10)\b/);
    });

    it('a higher version takes the place of the one before at the next look for updates', async () => {
      await packages.publish('1.0.1');
      await lookForUpdates(browser);
      await expect.poll(() => versionIn(browser), { timeout: IN_PLACE_WITHIN }).toBe('1.0.1');
    });

    it('goes when the policy goes', async () => {
      machine.setPolicies(NOTHING_FORCED);
      await expect.poll(() => versionIn(browser), { timeout: IN_PLACE_WITHIN }).toBeUndefined();
    });
  });
}, findManagedObstacle());

function policiesFor(kind: BrowserKind, { chromiumId, updateUrl, xpiUrl }: PackageServer, settings: Settings): object {
  return kind === 'firefox'
    ? firefoxPolicies({ id: FIREFOX_ID, installUrl: xpiUrl }, settings)
    : { ...NOTHING_FORCED, ...chromiumPolicies({ id: chromiumId, updateUrl }, settings) };
}

type Settings = Readonly<Record<string, string>>;

/** What Chromium does by itself every five hours: its own page has a button for it. */
async function lookForUpdates(browser: TestBrowser): Promise<void> {
  const page = await browser.openExtensionPage('policy.html');
  await page.goto('chrome://extensions');
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { developerPrivate: { autoUpdate(): Promise<void> } } };
    return chrome.developerPrivate.autoUpdate();
  });
  await page.close();
}

/** The version that is installed; `undefined` when none is. */
async function versionIn(browser: TestBrowser): Promise<string | undefined> {
  const page = await browser.openExtensionPage('policy.html').catch(() => undefined);
  const version = await page
    ?.evaluate(() => {
      const { browser: firefox, chrome } = globalThis as unknown as Record<'browser' | 'chrome', RuntimeApi>;
      return (firefox ?? chrome)?.runtime?.getManifest?.().version;
    })
    .catch(() => undefined);
  await page?.close();
  return version;
}

/** The part of the extension API that is used from within an extension page; Chromium calls it `chrome`. */
interface RuntimeApi {
  runtime?: { getManifest?(): { version: string } };
}
