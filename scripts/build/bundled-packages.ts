import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Where a build leaves the list of npm packages whose code it holds. */
export function bundledListOf(root: string, browser: string): string {
  return join(root, '.output', `bundled-${browser}.json`);
}

/** Notes which npm packages end up in the built files: what the notices must name, be it a "development" dependency or not. */
export function recordBundledPackages(): { plugin: Plugin; save: (root: string, browser: string) => void } {
  const folders = new Set<string>();
  return {
    plugin: {
      name: 'vigie:bundled-packages',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const [id, module] of Object.entries(chunk.modules)) {
            const folder = module.renderedLength > 0 ? packageFolderOf(id) : undefined;
            if (folder) folders.add(folder);
          }
        }
      },
    },
    save(root, browser) {
      const file = bundledListOf(root, browser);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify([...folders].sort(), null, 2)}\n`);
    },
  };
}

/** `node_modules/@scope/name` of a module's path, as package-lock.json writes it; undefined for our own code. */
export function packageFolderOf(moduleId: string): string | undefined {
  const path = moduleId.replaceAll('\\', '/');
  const start = path.indexOf('node_modules/');
  const last = path.lastIndexOf('node_modules/');
  if (start < 0) return undefined;
  const [scopeOrName = '', name] = path.slice(last + 'node_modules/'.length).split('/');
  const packageName = scopeOrName.startsWith('@') ? `${scopeOrName}/${name}` : scopeOrName;
  return `${path.slice(start, last)}node_modules/${packageName}`;
}
