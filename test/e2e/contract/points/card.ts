import { expect } from 'vitest';
import type { Bench } from '../../browser/bench.ts';
import { expectUnderlined } from '../expect-underlined.ts';
import { findEditor } from '../find-editor.ts';
import type { ContractPoint, Scene } from '../scene.ts';
import { NAMED } from '../texts.ts';
import { expectCard, expectNoCard, pressBadge } from '../vigie-acts.ts';

/** The card comes when it is asked for, and never stands between a person and their text. */
export const CARD: readonly ContractPoint[] = [
  {
    id: 'card-by-click',
    async prove(scene) {
      const { watched } = await named(scene);
      await watched.clickHighlight('Mme Gagnon');
      await expectCard(watched);
      await expectTypable(watched);
    },
  },
  {
    id: 'card-by-badge',
    async prove(scene) {
      const { watched } = await named(scene);
      const before = await watched.textBeforeCaret();
      await pressBadge(watched);
      await expectCard(watched);
      expect(await watched.textBeforeCaret()).toBe(before);
      await pressBadge(watched);
      await expectNoCard(watched);
      expect(await watched.textBeforeCaret()).toBe(before);
    },
  },
  {
    id: 'card-by-shortcut',
    async prove(scene) {
      const { watched } = await named(scene);
      await watched.press('Control+Home');
      for (const _ of 'Mme') await watched.press('ArrowRight');
      await watched.press('Alt+Shift+V');
      await expectCard(watched);
      await watched.press('Escape');
      await expectNoCard(watched);
      await expect.poll(() => watched.textBeforeCaret()).toBe('Mme');
      expect(await watched.model()).toBe(NAMED.text);
    },
  },
  {
    id: 'escape',
    async prove(scene) {
      const { watched, replica } = await named(scene);
      await watched.clickHighlight('chambre 214');
      await expectCard(watched);
      await countEscapes(watched);
      await watched.press('Escape');
      await expectNoCard(watched);
      expect(await escapes(watched)).toBe(0);
      expect(await findEditor(watched, replica)).toBeDefined();
      expect(await watched.model()).toBe(NAMED.text);
      await expectTypable(watched);
    },
  },
];

async function named(scene: Scene): Promise<Scene> {
  await scene.watched.type(NAMED.text);
  await expectUnderlined(scene, NAMED);
  return scene;
}

async function expectTypable(bench: Bench): Promise<void> {
  const length = (await bench.model()).length;
  await bench.type('x');
  await expect.poll(async () => (await bench.model()).length).toBe(length + 1);
  expect(await bench.textBeforeCaret()).toMatch(/x$/);
}

declare global {
  interface Window {
    __escapes: number;
  }
}

function countEscapes({ place }: Bench): Promise<void> {
  return place.evaluate(() => {
    window.__escapes = 0;
    for (const type of ['keydown', 'keyup', 'keypress'] as const) {
      document.addEventListener(type, ({ key }) => {
        if (key === 'Escape') window.__escapes += 1;
      });
    }
  });
}

function escapes({ place }: Bench): Promise<number> {
  return place.evaluate(() => window.__escapes);
}
