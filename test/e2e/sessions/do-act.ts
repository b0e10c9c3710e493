import type { Replica } from '../../replicas/replicas.ts';
import type { Bench } from '../browser/bench.ts';
import { getEditor } from '../contract/find-editor.ts';
import type { Scene } from '../contract/scene.ts';
import { settle } from '../contract/settle.ts';
import type { EditingAct, VigieAct, WritingAct } from './editing-act.ts';
import { replacementBetween } from './replacement-between.ts';

/** Does one act in both pages. */
export async function doAct(scene: Scene, act: EditingAct): Promise<void> {
  const { watched, bare, replica } = scene;
  switch (act.type) {
    case 'fix':
      return fix(scene);
    case 'dismiss':
    case 'press-badge':
    case 'look-by-shortcut':
    case 'escape':
      return inVigieAlone(watched, act.type);
    default:
      await Promise.all([edit(watched, replica, act), edit(bare, replica, act)]);
  }
}

async function edit(bench: Bench, { enter }: Replica, act: WritingAct): Promise<void> {
  if (act.type === 'type') await bench.type(act.text);
  else if (act.type === 'paste') await bench.paste(act.text);
  else if (act.type === 'break-line') await bench.press(enter === 'newline' ? 'Enter' : 'Shift+Enter');
  else for (let time = 0; time < act.times; time += 1) await bench.press(act.keys);
  await settle(bench);
}

/** Takes the first fix that Vigie offers now, if any, and does the same replacement in the bare page. */
async function fix({ watched, bare, replica, reader }: Scene): Promise<void> {
  const before = await watched.model();
  if (!(await openCard(watched))) return;
  await pressIfThere(watched, /^Retirer ce passage|^Remplacer/);
  const after = await watched.model();
  const replaced = replacementBetween(before, after, (await watched.textBeforeCaret()) ?? '');
  if (!replaced) return;
  const { span, expected, words } = replaced;
  const done = await reader.replace(await getEditor(bare, replica), span, expected, words);
  if (!done) throw new Error(`the bare page does not hold “${expected}” at ${span.join('–')}`);
  await settle(bare);
}

async function inVigieAlone(watched: Bench, act: Exclude<VigieAct, 'fix'>): Promise<void> {
  if (act === 'press-badge') await pressIfThere(watched, /^Vigie\u00A0: (un|\d+) /);
  if (act === 'dismiss' && (await openCard(watched))) await pressIfThere(watched, /^Pas un problème/);
  if (act === 'look-by-shortcut') await watched.press('Alt+Shift+V');
  // Where no card is open, Escape is the page's own key.
  if (act !== 'press-badge' && (await watched.inVigie.glance()).hasCard) await watched.press('Escape');
  await settle(watched);
}

async function openCard(watched: Bench): Promise<boolean> {
  if ((await watched.inVigie.glance()).hasCard) return true;
  await pressIfThere(watched, /^Vigie\u00A0: (un|\d+) /);
  return (await watched.inVigie.glance()).hasCard;
}

async function pressIfThere(watched: Bench, name: RegExp): Promise<void> {
  const button = await watched.inVigie.findButton(name);
  if (button) await watched.inVigie.clickAt(button);
  await settle(watched);
}
