import type { Replica } from '../../replicas/replicas.ts';
import type { Bench } from '../browser/bench.ts';
import { eventually } from '../browser/eventually.ts';
import { findEditor } from './find-editor.ts';

/** Opens the composer where it is closed, puts the caret into its editor and takes out all that stands there. */
export async function emptyEditor(bench: Bench, replica: Replica): Promise<void> {
  if ((await findEditor(bench, replica)) === undefined) await bench.openComposer();
  if ((await bench.textBeforeCaret()) === null) await bench.clickEditor();
  await eventually('an empty editor', async () => {
    if ((await bench.model()) === '') return true;
    await bench.press('Control+A');
    await bench.press('Delete');
    return (await bench.model()) === '';
  });
}
