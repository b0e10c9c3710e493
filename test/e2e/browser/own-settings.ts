import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { OWN_KEY, SNAPSHOT_KEY } from '../../../lib/settings/snapshot.ts';
import { eventually } from './eventually.ts';

/** In ms. Chromium may take three seconds to say that there is no managed configuration. */
const FIRST_SNAPSHOT_WITHIN = 10_000;

/**
 * Writes the person's own settings from a page of the extension and waits until the background has published them.
 * Throws when it publishes nothing new: the settings were refused, or change nothing.
 */
export async function writeOwnSettings(page: Page, own: object): Promise<void> {
  const stored = () => page.evaluate(readLocal);
  const before = await eventually(
    'a first snapshot',
    async () => (SNAPSHOT_KEY in (await stored()) ? stored() : null),
    FIRST_SNAPSHOT_WITHIN,
  );
  if (isDeepStrictEqual(before[OWN_KEY], own)) return;
  await page.evaluate(writeLocal, { [OWN_KEY]: own });
  const published = JSON.stringify(before[SNAPSHOT_KEY]);
  await eventually(
    'a snapshot with the new settings',
    async () => JSON.stringify((await stored())[SNAPSHOT_KEY]) !== published,
  );
}

/** The part of the extension API that is used from within an extension page; Chromium calls it `chrome`. */
interface ExtensionApi {
  storage: { local: { get(): Promise<Record<string, unknown>>; set(values: object): Promise<void> } };
}

function readLocal(): Promise<Record<string, unknown>> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
  return (browser ?? chrome).storage.local.get();
}

function writeLocal(values: object): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
  return (browser ?? chrome).storage.local.set(values);
}
