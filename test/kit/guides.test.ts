import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHROMIUM_BROWSERS } from '../../lib/kit/chromium-browsers.ts';
import { readDeployment } from '../../lib/kit/deployment.ts';
import { filesFor } from '../../lib/kit/make-kit.ts';
import { RINGS } from '../../lib/kit/rings.ts';
import { kindOf, MANAGED_NAMES } from '../../lib/kit/setting-kinds.ts';
import { ROOT } from '../architecture/sources.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';

describe.each(['administrateurs.md', 'administrators.md'])('docs/%s', (name) => {
  const guide = readFileSync(join(ROOT, 'docs', name), 'utf8');

  it('has a row for every setting, with every legal value of a choice', () => {
    for (const setting of MANAGED_NAMES) {
      const row = guide
        .split('\n')
        .find((line) => line.startsWith('|') && line.split('|')[1]?.includes(`\`${setting}\``));
      expect(row, setting).toBeDefined();
      const asked = kindOf(setting);
      if (asked.kind === 'choice') for (const value of asked.values) expect(row, setting).toContain(`\`${value}\``);
    }
  });

  it('names the places where the kit puts things', () => {
    for (const { linuxFolder, macDomain, name: browser } of CHROMIUM_BROWSERS) {
      expect(guide).toContain(linuxFolder);
      if (browser !== 'chromium') expect(guide).toContain(macDomain);
    }
    for (const ring of RINGS) expect(guide).toContain(ring);
  });

  it('shows a configuration that the kit takes', () => {
    const [, shown = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
    const read = readDeployment(JSON.parse(shown.replace(/<[^>]+>/, ID)));
    expect(read).toMatchObject({ ok: true });
    expect(read.ok && filesFor(read.deployment).length).toBeGreaterThan(8);
  });
});
