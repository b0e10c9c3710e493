import { expect } from 'vitest';
import { getEditor } from '../find-editor.ts';
import type { ContractPoint } from '../scene.ts';
import { IN_BLOCKS, WITH_COMBINING, WITH_EMOJI, WITH_RTL } from '../texts.ts';

const SPACED = '  deux espaces,  puis\tune tabulation ';

/** Read = what the editor's own model says. */
export const reading: ContractPoint = {
  id: 'read',
  async prove({ watched, replica, reader }) {
    for (const text of [SPACED, WITH_EMOJI.text, WITH_COMBINING.text, WITH_RTL.text, IN_BLOCKS.text]) {
      await watched.paste(text);
      await expect.poll(() => watched.model()).not.toBe('');
      const model = await watched.model();
      expect(await reader.read(await getEditor(watched, replica))).toBe(model);
      await watched.press('Control+A');
      await watched.press('Delete');
      await expect.poll(() => watched.model()).toBe('');
    }
  },
};
