import { expect, it } from 'vitest';
import { packageFolderOf } from '../../scripts/build/bundled-packages.ts';

it.each([
  ['node_modules/react/index.js', 'node_modules/react'],
  ['/home/a/vigie/node_modules/@wxt-dev/browser/src/index.mjs', 'node_modules/@wxt-dev/browser'],
  ['/home/a/vigie/node_modules/a/node_modules/b/index.js?v=1', 'node_modules/a/node_modules/b'],
  ['C:\\vigie\\node_modules\\zod\\index.js', 'node_modules/zod'],
])('names the package of %s', (id, folder) => {
  expect(packageFolderOf(id)).toBe(folder);
});

it('knows our own code', () => {
  expect(packageFolderOf('/home/a/vigie/lib/checker/index.ts')).toBeUndefined();
});
