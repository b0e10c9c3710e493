import { expect } from 'vitest';
import type { Bench } from '../browser/bench.ts';
import { getEditor } from './find-editor.ts';
import { misplacedUnderlines } from './misplaced-underlines.ts';
import type { Scene } from './scene.ts';
import type { MarkedText } from './texts.ts';

/** Exactly these passages are underlined, and every underline lies where its characters are. */
export async function expectUnderlined({ watched, replica }: Scene, { passages }: Pick<MarkedText, 'passages'>) {
  // The registry sorts by ink, a person reads by line: the same passages, in any order.
  await expect.poll(async () => (await watched.highlightTexts()).toSorted()).toEqual(passages.toSorted());
  await expect.poll(async () => misplacedUnderlines(await getEditor(watched, replica))).toEqual([]);
}

/** Pastes a text into both editors; both hold the same then, and Vigie underlines its passages in the one. */
export async function expectPastedUnderlined(scene: Scene, marked: MarkedText): Promise<void> {
  const { watched, bare } = scene;
  const paste = async (bench: Bench) => {
    await bench.paste(marked.text);
    await expect.poll(() => bench.model()).not.toBe('');
  };
  await Promise.all([paste(watched), paste(bare)]);
  await expectUnderlined(scene, marked);
  expect(await watched.model()).toBe(await bare.model());
}
