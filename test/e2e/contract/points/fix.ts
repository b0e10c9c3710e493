import { expect } from 'vitest';
import { expectUnderlined } from '../expect-underlined.ts';
import { getEditor } from '../find-editor.ts';
import type { ContractPoint } from '../scene.ts';
import { NAMED } from '../texts.ts';
import { pressInVigie } from '../vigie-acts.ts';

const FIXED = 'Mme Gagnon, a encore refusé ses pilules';

export const fixing: ContractPoint = {
  id: 'fix',
  async prove(scene) {
    const { watched, replica, reader } = scene;
    await watched.type(NAMED.text);
    await expectUnderlined(scene, NAMED);
    await watched.passTime();
    await watched.clickHighlight('chambre 214');
    await pressInVigie(watched, /^Retirer ce passage/);
    await expectHeld(FIXED);
    await expect.poll(() => watched.textBeforeCaret()).toBe('Mme Gagnon');
    await watched.passTime();
    await watched.press('Control+Z');
    await expectHeld(NAMED.text);
    await expectUnderlined(scene, NAMED);

    async function expectHeld(text: string): Promise<void> {
      await expect.poll(() => watched.model()).toBe(text);
      expect(await reader.read(await getEditor(watched, replica))).toBe(text);
    }
  },
};
