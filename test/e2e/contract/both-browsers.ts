import type { Page } from 'puppeteer-core';
import { REPLICAS, type ReplicaName } from '../../replicas/replicas.ts';
import { builtExtension } from '../browser/built-extension.ts';
import type { BrowserKind } from '../browser/find-browsers.ts';
import type { Open } from '../browser/runners.ts';
import { bundleReader } from './reader.ts';
import type { Scene } from './scene.ts';
import { surfacesInPlay } from './surfaces-in-play.ts';
import { unhurried } from './unhurried.ts';

const COTE_NORD = { establishment: 'cisss-cote-nord', role: 'employee', language: 'fr' };

/** Two browsers of one kind, one with Vigie and one without. */
export interface BothBrowsers {
  /** A page of the extension in the one with Vigie. */
  readonly extensionPage: Page;
  /** Opens one replica in both, side by side, with clocks that stand. */
  openScene(name: ReplicaName): Promise<Scene>;
  close(): Promise<void>;
}

/** `steadyHeap`: for weighing the pages. */
export async function openBothBrowsers(open: Open, kind: BrowserKind, steadyHeap = false): Promise<BothBrowsers> {
  const [withVigie, without, reader] = await Promise.all([
    open({ extensionDir: builtExtension(kind), steadyHeap }),
    open({ steadyHeap }),
    bundleReader(),
  ]);
  await withVigie.setOwnSettings(COTE_NORD);
  const extensionPage = await withVigie.openExtensionPage('policy.html');
  return {
    extensionPage,
    async openScene(name) {
      const clock = 'stands';
      const [watched, bare] = await Promise.all([
        withVigie.openReplica(name, { clock }),
        without.openReplica(name, { clock }),
      ]);
      return {
        name,
        replica: REPLICAS[name],
        browser: kind,
        reader,
        watched: unhurried(watched),
        bare: unhurried(bare),
        surfacesInPlay: () => surfacesInPlay(extensionPage),
      };
    },
    async close() {
      await Promise.all([withVigie.close(), without.close()]);
    },
  };
}

/** Closes both pages. */
export async function closeScene({ watched, bare }: Scene): Promise<void> {
  await Promise.all([watched.close(), bare.close()]);
}
