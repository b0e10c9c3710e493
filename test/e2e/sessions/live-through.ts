import { expect } from 'vitest';
import { emptyEditor } from '../contract/empty-editor.ts';
import type { Scene } from '../contract/scene.ts';
import { doAct } from './do-act.ts';
import type { EditingAct } from './editing-act.ts';

/** One session from an empty editor on; after each act both pages hold the same text, with the caret at the same place. */
export async function liveThrough(scene: Scene, acts: readonly EditingAct[]): Promise<void> {
  await emptyBoth(scene);
  const { watched, bare } = scene;
  for (const act of acts) {
    await Promise.all([watched.passTime(), bare.passTime()]);
    await doAct(scene, act);
    const [seen, expected] = await Promise.all([noteOf(watched), noteOf(bare)]);
    expect(seen, `${scene.name}: ${JSON.stringify(act)}`).toEqual(expected);
  }
}

/** Takes everything out of both editors. */
export async function emptyBoth({ watched, bare, replica }: Scene): Promise<void> {
  await Promise.all([emptyEditor(watched, replica), emptyEditor(bare, replica)]);
}

async function noteOf(bench: Scene['bare']) {
  return { text: await bench.model(), beforeCaret: await bench.textBeforeCaret() };
}
