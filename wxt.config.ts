import { defineConfig } from 'wxt';
import { recordBundledPackages } from './scripts/build/bundled-packages.ts';
import { manifestFor } from './scripts/build/manifest.ts';
import { shipManagedSchema, shipNotices } from './scripts/build/shipped-files.ts';

const bundled = recordBundledPackages();

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: manifestFor,
  vite: () => ({ plugins: [bundled.plugin] }),
  hooks: {
    'build:publicAssets': (wxt, files) => {
      shipManagedSchema(wxt.config.browser, files);
      shipNotices(wxt.config.root, files);
    },
    'build:done': (wxt) => bundled.save(wxt.config.root, wxt.config.browser),
  },
});
