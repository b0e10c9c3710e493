import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browsers.ts';

const folder = mkdtempSync(join(tmpdir(), 'vigie-browsers-'));

function addProgram(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

it('finds a browser on the PATH, the unbranded one first', () => {
  addProgram('google-chrome');
  const chromium = addProgram('chromium');
  expect(findBrowser('chromium', { PATH: folder })).toBe(chromium);
});

it('lets a variable win over the search', () => {
  expect(findBrowser('firefox', { PATH: folder, VIGIE_FIREFOX: '/opt/firefox/firefox' })).toBe('/opt/firefox/firefox');
});

it('passes over what cannot be run', () => {
  writeFileSync(join(folder, 'firefox'), '');
  expect(findBrowser('firefox', { PATH: folder })).not.toBe(join(folder, 'firefox'));
});
