import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { REPLICA_NAMES, REPLICAS } from '../../replicas/replicas.ts';
import { chromiumPanelFinder } from './chromium-closed-tree.ts';
import { getBrowserPath } from './find-browsers.ts';
import { netLogIn, refuseChromiumLeaks } from './leaving-requests.ts';
import { machineWithSettings } from './managed-machine.ts';
import { type OpenOptions, type TestBrowser, testBrowser } from './test-browser.ts';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
  // Interception answers before names are looked up: nothing else may reach a network, but for a server of the test's own.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Without it Chromium installs and updates what the machine forces. */
const KEEP_TO_ITSELF = '--disable-background-networking';

/** Without these, V8 goes on compiling functions and noting their types for some sixty cycles: 1 MB that is no leak. */
const STEADY_HEAP = '--js-flags=--no-flush-bytecode --no-lazy-feedback-allocation --no-opt --no-sparkplug --no-maglev';

/** Starts Chromium with a fresh profile; closing it throws when a request left it. */
export async function openChromium(options: OpenOptions = {}): Promise<TestBrowser> {
  const { extensionDir, managed } = options;
  const userDataDir = await mkdtemp(path.join(tmpdir(), 'vigie-chromium-'));
  const machine = options.machine ?? (managed && machineWithSettings('chromium', userDataDir, managed));
  const browser = await launch(machine?.command ?? getBrowserPath('chromium'), userDataDir, options);
  const close = async () => {
    await browser.close();
    await refuseChromiumLeaks(userDataDir).finally(() =>
      rm(userDataDir, { recursive: true, force: true, maxRetries: 5 }),
    );
  };
  const installed = await prepare(browser, extensionDir).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const id = installed ?? options.machine?.chromiumId ?? null;
  return testBrowser({
    kind: 'chromium',
    browser,
    close,
    panelFinder: chromiumPanelFinder,
    async openExtensionPage(page) {
      if (id === null) throw new Error('this Chromium was opened without the extension');
      const opened = await browser.newPage();
      await opened.goto(`chrome-extension://${id}/${page}`);
      return opened;
    },
  });
}

function launch(
  executablePath: string,
  userDataDir: string,
  { headless = true, steadyHeap = false, machine }: OpenOptions,
): Promise<Browser> {
  return puppeteer.launch({
    executablePath,
    headless,
    userDataDir,
    // Branded Chrome takes an extension only over this pipe; `--load-extension` is ignored there.
    pipe: true,
    enableExtensions: true,
    args: [
      ...ARGUMENTS,
      `--log-net-log=${netLogIn(userDataDir)}`,
      ...(machine ? [] : [KEEP_TO_ITSELF]),
      ...(steadyHeap ? [STEADY_HEAP] : []),
    ],
    ...(machine && { ignoreDefaultArgs: [KEEP_TO_ITSELF] }),
    defaultViewport: { width: 1280, height: 900 },
  });
}

/** Gives back the extension's id, `null` when none is asked for. */
async function prepare(browser: Browser, extensionDir?: string): Promise<string | null> {
  await allowClipboard(browser);
  return extensionDir === undefined ? null : browser.installExtension(path.resolve(extensionDir));
}

async function allowClipboard(browser: Browser): Promise<void> {
  for (const name of REPLICA_NAMES) {
    const { origin } = new URL(REPLICAS[name].address);
    await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
  }
}
