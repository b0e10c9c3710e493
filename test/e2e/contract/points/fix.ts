import { expect } from 'vitest';
import { expectUnderlined } from '../expect-underlined.ts';
import { getEditor } from '../find-editor.ts';
import type { ContractPoint, Scene } from '../scene.ts';
import { NAMED } from '../texts.ts';
import { pressInVigie } from '../vigie-acts.ts';

const FIXED = 'Mme Gagnon, a encore refusé ses pilules';

/** A fix changes what it was offered for and nothing else. */
export const FIX: readonly ContractPoint[] = [
  {
    id: 'fix',
    async prove(scene) {
      await fix(scene);
      await expectHeld(scene, FIXED);
      // Until the text is read again the card stands, and would go on standing over the passage that comes back.
      await expect.poll(() => scene.watched.highlightTexts()).toEqual(['Mme Gagnon']);
      await scene.watched.passTime();
      await scene.watched.press('Control+Z');
      await expectHeld(scene, NAMED.text);
      await expectUnderlined(scene, NAMED);
    },
  },
  {
    id: 'fix-caret',
    async prove(scene) {
      await fix(scene);
      await expect.poll(() => scene.watched.textBeforeCaret()).toBe('Mme Gagnon');
    },
  },
];

async function fix(scene: Scene): Promise<void> {
  const { watched } = scene;
  await watched.type(NAMED.text);
  await expectUnderlined(scene, NAMED);
  await watched.passTime();
  await watched.clickHighlight('chambre 214');
  await pressInVigie(watched, /^Retirer ce passage/);
}

/** The editor's model and what stands in the page agree. */
async function expectHeld({ watched, replica, reader }: Scene, text: string): Promise<void> {
  await expect.poll(() => watched.model()).toBe(text);
  expect(await reader.read(await getEditor(watched, replica))).toBe(text);
}
