import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserKind } from './find-browsers.ts';

/** Where `wxt build` leaves each browser's build, and how it is asked for. */
export const BUILDS = {
  chromium: { folder: '.output/chrome-mv3', arguments: ['build'] },
  firefox: { folder: '.output/firefox-mv3', arguments: ['build', '-b', 'firefox'] },
} as const satisfies Record<BrowserKind, { folder: string; arguments: readonly string[] }>;

const ROOT = path.join(import.meta.dirname, '..', '..', '..');

/** The folder of a browser's build; throws with what to type when there is none. */
export function getBuildFolder(kind: BrowserKind): string {
  const { folder, arguments: words } = BUILDS[kind];
  const build = path.join(ROOT, folder);
  if (!existsSync(path.join(build, 'manifest.json'))) {
    throw new Error(`${folder} is not built: npx wxt ${words.join(' ')}`);
  }
  return build;
}
