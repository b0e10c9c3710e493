import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { describeInEachBrowser } from './browser/each-browser.ts';
import { type BothBrowsers, closeScene, openBothBrowsers } from './contract/both-browsers.ts';
import { CONTRACT } from './contract/contract.ts';
import { CONTRACT_POINTS } from './contract/contract-points.ts';
import { emptyEditor } from './contract/empty-editor.ts';
import { Record } from './contract/record.ts';
import type { Scene } from './contract/scene.ts';
import { isSpokenFor, replicasFor } from './contract/spoken-for.ts';
import { findGap } from './contract/uncovered.ts';

describeInEachBrowser((open, kind) => {
  const record = new Record(kind);
  let browsers: BothBrowsers;

  beforeAll(async () => {
    browsers = await openBothBrowsers(open, kind);
  });
  afterAll(() => browsers.close());

  describe.each(replicasFor(kind))('a composer of %s', (name) => {
    let scene: Scene | undefined;

    beforeEach(begin);
    afterAll(async () => {
      record.save();
      await leave();
    });

    for (const { id, prove, startsFresh } of CONTRACT) {
      if (findGap(id, name, kind) || isSpokenFor(id, name)) continue;
      it(CONTRACT_POINTS[id], async () => {
        if (startsFresh) {
          await leave();
          await begin();
        }
        await record.note(name, id, () => proveOrLeave(prove));
      });
    }

    it('asks nothing of any network and throws nothing into the page', () => {
      expect(scene?.watched.leakedRequests).toEqual([]);
      expect(scene?.watched.pageErrors).toEqual([]);
    });

    /** What failed may have left anything behind: the next point starts in pages of its own. */
    async function proveOrLeave(prove: (scene: Scene) => Promise<void>): Promise<void> {
      if (!scene) throw new Error('the composer did not open');
      try {
        await prove(scene);
      } catch (error) {
        await leave();
        throw error;
      }
    }

    async function begin(): Promise<void> {
      scene ??= await browsers.openScene(name);
      await Promise.all([emptyEditor(scene.watched, scene.replica), emptyEditor(scene.bare, scene.replica)]);
    }

    async function leave(): Promise<void> {
      if (scene) await closeScene(scene);
      scene = undefined;
    }
  });
});
