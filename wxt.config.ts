import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { recordBundledPackages } from './scripts/build/bundled-packages.ts';
import { manifestFor } from './scripts/build/manifest.ts';
import { shipManagedSchema, shipNotices } from './scripts/build/shipped-files.ts';
import { smallestScript } from './scripts/build/smallest-script.ts';
import { unwrapBrowser } from './scripts/build/unwrapped-browser.ts';

const bundled = recordBundledPackages();

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: manifestFor,
  vite: () => ({
    build: {
      // The oldest browsers of the manifest: nothing is rewritten for older ones.
      target: ['chrome123', 'firefox146'],
      rolldownOptions: { optimization: { inlineConst: { mode: 'all', pass: 3 } } },
    },
    plugins: [bundled.plugin, smallestScript],
    // WXT's own announces the extension's id to every page it runs in, and lets a page switch the script off.
    resolve: {
      alias: { 'wxt/utils/content-script-context': resolve('entrypoints/composer.content/quiet-context.ts') },
    },
  }),
  hooks: {
    // `imports: false` still leaves WXT's plugin at work, which took a parameter named `storage` for WXT's own.
    'config:resolved': ({ config }) => {
      config.imports.imports = [];
      config.imports.presets = [];
    },
    'vite:build:extendConfig': unwrapBrowser,
    'build:publicAssets': (wxt, files) => {
      shipManagedSchema(wxt.config.browser, files);
      shipNotices(wxt.config.root, files);
    },
    'build:done': (wxt) => bundled.save(wxt.config.root, wxt.config.browser),
  },
});
