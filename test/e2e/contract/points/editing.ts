import { expect } from 'vitest';
import type { Bench } from '../../browser/bench.ts';
import { likeBare } from '../like-bare.ts';
import { IN_BLOCKS, NAMED } from '../texts.ts';

/** Typing feels exactly as without Vigie: the same acts leave the same text and the same caret. */
export const EDITING = [
  likeBare('typing', async (bench, note) => {
    await bench.type(NAMED.text);
    await note();
    await bench.press('Control+Home');
    for (const _ of 'Mme ') await bench.press('ArrowRight');
    await note();
    await bench.type('Anne ');
    await note();
    for (const _ of 'Gagn') await bench.press('Shift+ArrowRight');
    await bench.type('Tremb');
    await note();
    await bench.press('Control+End');
    await bench.type('.');
    await note();
  }),
  likeBare('deleting', async (bench, note) => {
    await bench.type(NAMED.text);
    await bench.press('Backspace');
    await note();
    await bench.press('Control+Backspace');
    await note();
    await bench.press('Control+Home');
    await bench.press('Delete');
    await note();
    await bench.press('Control+Delete');
    await note();
  }),
  likeBare('lines', async (bench, note, { replica }) => {
    const newLine = () => bench.press(replica.enter === 'newline' ? 'Enter' : 'Shift+Enter');
    await bench.type('Mme Gagnon');
    await newLine();
    await bench.type('chambre 214');
    await note();
    await bench.press('Control+Home');
    await newLine();
    await note();
    await bench.press('Backspace');
    await note();
  }),
  likeBare(
    'undo',
    async (bench, note) => {
      await bench.type('Mme Gagnon');
      await note();
      await bench.passTime();
      await bench.paste(', chambre 214');
      await note();
      await bench.passTime();
      await bench.press('Backspace');
      await note();
      for (const keys of ['Control+Z', 'Control+Z', 'Control+Y', 'Control+Z']) {
        await bench.press(keys);
        await note();
      }
    },
    { startsFresh: true },
  ),
  likeBare('paste', async (bench, note) => {
    await bench.type(NAMED.text);
    await bench.press('Control+A');
    await bench.press('Control+X');
    await note();
    await bench.press('Control+V');
    await note();
    await bench.press('Control+A');
    await bench.press('Control+C');
    await bench.press('Control+End');
    await bench.press('Control+V');
    await note();
    await bench.paste(IN_BLOCKS.text);
    await note();
  }),
  likeBare('composing', async (bench, note) => {
    await bench.type('Mme ');
    await bench.beginComposition('Gagn');
    await note();
    await bench.endComposition('Gagnon');
    await taken(bench, 'Gagnon');
    await note();
    await bench.type(', chambre 214');
    await bench.press('Control+Home');
    for (const _ of 'Mme Gag') await bench.press('ArrowRight');
    await bench.compose('né');
    await taken(bench, 'Gagné');
    await note();
  }),
  likeBare('dead-keys', async (bench, note) => {
    await bench.type('Mme Gagnon, chambre 214, f');
    await bench.deadKey('^', 'ê');
    await taken(bench, 'fê');
    await note();
    await bench.type('te No');
    await bench.deadKey('¨', 'ël');
    await taken(bench, 'ël');
    await note();
  }),
  likeBare('autocorrect', async (bench, note) => {
    await bench.type(NAMED.text);
    await note();
    await bench.autocorrect('Gagnon', 'Gagné');
    await note();
    await bench.autocorrect('pilules', 'médicaments');
    await note();
  }),
  likeBare('mention-list', async (bench, note) => {
    await bench.type('Merci à @Dom');
    await note();
    await bench.press('Enter');
    await note();
    await bench.type('et à Mme Gagnon, chambre 214 @');
    await bench.press('ArrowDown');
    await bench.press('Enter');
    await note();
    await bench.press('Backspace');
    await bench.press('Backspace');
    await note();
    expect(await bench.published()).toEqual([]);
  }),
  likeBare('drag', async (bench, note) => {
    await bench.type(NAMED.text);
    await note();
    await bench.dragText('pilules', 'chambre');
    await note();
  }),
];

/** Draft takes a composition into its model a moment after its end. */
function taken(bench: Bench, words: string): Promise<void> {
  return expect.poll(() => bench.model()).toContain(words);
}
