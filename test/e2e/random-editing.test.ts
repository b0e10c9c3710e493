import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type EditorKind, REPLICA_NAMES, REPLICAS, type ReplicaName } from '../replicas/replicas.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import { type BothBrowsers, closeScene, openBothBrowsers } from './contract/both-browsers.ts';
import type { Scene } from './contract/scene.ts';
import { HOW_LONG } from './how-long.ts';
import { editingSession } from './sessions/editing-act.ts';
import { liveThrough } from './sessions/live-through.ts';
import { noteRun } from './sessions/note-run.ts';

/** One replica for each editor that the sites use. */
const BY_KIND = new Map<EditorKind, ReplicaName>(
  [...REPLICA_NAMES].reverse().map((name) => [REPLICAS[name].kind, name]),
);

/** The long run goes by chance; VIGIE_SEED repeats what it printed. `npm test` is the same each time. */
const SEED = Number(process.env.VIGIE_SEED ?? (HOW_LONG.isLong ? Math.floor(Math.random() * 2 ** 31) : 261_122));

/** A session takes about a second and a half on a quiet machine, in ms. */
const SESSION_TAKES = 6_000;

describeInEachBrowser((open, kind) => {
  let browsers: BothBrowsers;
  let scene: Scene | undefined;

  beforeAll(async () => {
    browsers = await openBothBrowsers(open, kind);
  });
  afterAll(() => browsers.close());
  afterEach(async () => {
    if (scene) await closeScene(scene);
    scene = undefined;
  });

  describe.each([...BY_KIND])('%s', (editor, name) => {
    it(
      `holds after each act of ${HOW_LONG.sessions} random sessions (seed ${SEED}) what the bare page holds`,
      async () => {
        scene = await browsers.openScene(name);
        const opened = scene;
        const property = fc.asyncProperty(editingSession, (acts) => liveThrough(opened, acts));
        const run = await fc.check(property, { numRuns: HOW_LONG.sessions, seed: SEED, endOnFailure: true });
        noteRun({
          what: `editing sessions, ${editor}`,
          browser: kind,
          seed: SEED,
          done: run.numRuns,
          failed: run.failed,
        });
        if (run.failed) throw new Error(fc.defaultReportMessage(run), { cause: run.errorInstance });
        expect(opened.watched.pageErrors).toEqual([]);
      },
      60_000 + HOW_LONG.sessions * SESSION_TAKES,
    );
  });
});
