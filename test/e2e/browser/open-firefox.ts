import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { z } from 'zod';
import { FIREFOX_ID } from '../../../lib/kit/extension-ids.ts';
import { getBrowserPath } from './find-browsers.ts';
import { firefoxPanelFinder } from './firefox-closed-tree.ts';
import { watchFirefoxLeaks } from './leaving-requests.ts';
import { machineWithSettings } from './managed-machine.ts';
import { openUnreportedPage } from './open-unreported-page.ts';
import { type OpenOptions, type TestBrowser, testBrowser } from './test-browser.ts';

/** Firefox draws a host for each extension at install: pinned, so that its pages have a known address. */
const EXTENSION_HOST = 'b0a7f5de-5a1c-4c3e-9d52-7a3c5f6e8d21';

/** Firefox installs nothing without an id of the extension's own. */
const FIREFOX_MANIFEST = z.object({ browser_specific_settings: z.object({ gecko: z.object({ id: z.string() }) }) });

/** Nobody listens there. */
const DISCARD_PORT = 9;

/** Starts Firefox with a fresh profile, driven over WebDriver BiDi; closing it throws when a request left it. */
export async function openFirefox({
  extensionDir,
  headless = true,
  managed,
  machine,
}: OpenOptions = {}): Promise<TestBrowser> {
  const userDataDir = await mkdtemp(path.join(tmpdir(), 'vigie-firefox-'));
  const geckoId = machine ? FIREFOX_ID : extensionDir === undefined ? null : await readGeckoId(extensionDir);
  const { command } = machine ?? (managed ? machineWithSettings('firefox', userDataDir, managed) : {});
  const browser = await launch(command ?? getBrowserPath('firefox'), userDataDir, headless, geckoId);
  const refuseLeaks = await watchFirefoxLeaks(browser);
  const close = async () => {
    await refuseLeaks().finally(() => browser.close());
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  if (extensionDir !== undefined) {
    await browser.installExtension(path.resolve(extensionDir)).catch(async (error: unknown) => {
      await close();
      throw error;
    });
  }
  return testBrowser({
    kind: 'firefox',
    browser,
    close,
    panelFinder: firefoxPanelFinder(browser),
    async openExtensionPage(page) {
      if (geckoId === null) throw new Error('this Firefox was opened without the extension');
      return openUnreportedPage(browser, `moz-extension://${EXTENSION_HOST}/${page}`);
    },
  });
}

function launch(
  executablePath: string,
  userDataDir: string,
  headless: boolean,
  geckoId: string | null,
): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir,
    // Without it the driver may not open `moz-extension:` pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(geckoId),
    defaultViewport: { width: 1280, height: 900 },
  });
}

function preferences(geckoId: string | null): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify(geckoId === null ? {} : { [geckoId]: EXTENSION_HOST }),
    // Lets a test fill the clipboard without a click of the person's in the page.
    'dom.events.testing.asyncClipboard': true,
    // Interception answers before a connection is made: nothing else may reach a network.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': DISCARD_PORT,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': DISCARD_PORT,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    // ESR takes an unsigned package where this is asked for; what is deployed for real is signed.
    'xpinstall.signatures.required': false,
    'intl.accept_languages': 'fr-CA, fr, en',
    // Whatever any console says can then be read from the program's output.
    'devtools.console.stdout.content': true,
  };
}

async function readGeckoId(extensionDir: string): Promise<string> {
  const manifest = FIREFOX_MANIFEST.parse(JSON.parse(await readFile(path.join(extensionDir, 'manifest.json'), 'utf8')));
  return manifest.browser_specific_settings.gecko.id;
}
