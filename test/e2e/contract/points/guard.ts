import { expect } from 'vitest';
import { expectUnderlined } from '../expect-underlined.ts';
import { pressToPublish } from '../press-to-publish.ts';
import type { ContractPoint, Scene } from '../scene.ts';
import { NAMED } from '../texts.ts';
import { pressInVigie } from '../vigie-acts.ts';

/** At Publish. These come last: the composer is closed by what they let through. */
export const GUARD: readonly ContractPoint[] = [
  {
    id: 'guard-holds',
    async prove(scene) {
      await ask(scene);
      const { watched } = scene;
      expect(await watched.published()).toEqual([]);
      await pressInVigie(watched, /^Revenir au texte$/);
      await expect.poll(() => watched.textBeforeCaret()).toBe(NAMED.text);
      expect(await watched.model()).toBe(NAMED.text);
      expect(await watched.published()).toEqual([]);
    },
  },
  {
    id: 'guard-passes',
    async prove(scene) {
      await ask(scene);
      const { watched } = scene;
      await pressInVigie(watched, /quand même$/);
      expect(await watched.published()).toEqual([]);
      expect(await pressToPublish(scene)).toBe('published');
      expect(await watched.published()).toEqual([NAMED.text]);
    },
  },
];

async function ask(scene: Scene): Promise<void> {
  await scene.watched.type(NAMED.text);
  await expectUnderlined(scene, NAMED);
  expect(await pressToPublish(scene)).toBe('asked');
}
