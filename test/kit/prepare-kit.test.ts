import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { CHROMIUM_ID } from '../../lib/kit/extension-ids.ts';
import { prepareKit } from '../../lib/kit/prepare-kit.ts';
import { starterConfig } from '../../lib/kit/starter-config.ts';

it('makes an archive of what stands in the field at first', () => {
  const kit = prepareKit(starterConfig(CHROMIUM_ID, { establishment: 'cisss-cote-nord' }));
  expect(kit.ok && Object.keys(unzipSync(kit.zip))).toEqual(
    expect.arrayContaining(['PLAN.fr.md', 'windows/admx/vigie.admx', '3-everyone-confirm/macos/vigie.mobileconfig']),
  );
});

it('takes a file that begins with a byte-order mark', () => {
  expect(prepareKit(`\uFEFF${starterConfig(CHROMIUM_ID, { establishment: 'cisss-cote-nord' })}`).ok).toBe(true);
});

it.each([
  ['{', 0],
  ['{"settings":{}}', 1],
])('makes none of %s', (text, faults) => {
  const kit = prepareKit(text);
  expect(kit.ok ? undefined : kit.faults).toHaveLength(faults);
});
