import { expect } from 'vitest';
import type { Bench } from '../browser/bench.ts';
import type { PointId } from './contract-points.ts';
import type { ContractPoint, Scene } from './scene.ts';
import { settle } from './settle.ts';

/** What an editor holds at one moment: its model, and the text before its caret. */
interface Note {
  readonly text: string;
  readonly beforeCaret: string | null;
}

type Acts = (bench: Bench, note: () => Promise<void>, scene: Scene) => Promise<void>;

/** A point about editing: the same acts in both pages, and at each `note` both hold the same, byte for byte. */
export function likeBare(id: PointId, acts: Acts, more: Pick<ContractPoint, 'startsFresh'> = {}): ContractPoint {
  return {
    ...more,
    id,
    async prove(scene) {
      const [watched, bare] = await Promise.all([witness(scene.watched), witness(scene.bare)]);
      expect(watched).toEqual(bare);
      // Two editors that took nothing in would be the same too.
      expect(bare.some(({ text }) => text !== '')).toBe(true);

      async function witness(bench: Bench): Promise<Note[]> {
        const notes: Note[] = [];
        const note = async () => {
          await settle(bench);
          notes.push({ text: await bench.model(), beforeCaret: await bench.textBeforeCaret() });
        };
        await acts(bench, note, scene);
        return notes;
      }
    },
  };
}
