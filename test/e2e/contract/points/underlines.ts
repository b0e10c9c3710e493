import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { PointId } from '../contract-points.ts';
import { expectPastedUnderlined, expectUnderlined } from '../expect-underlined.ts';
import type { ContractPoint, Scene } from '../scene.ts';
import { IN_BLOCKS, LONG, type MarkedText, NAMED, WITH_COMBINING, WITH_EMOJI, WITH_RTL, WRAPPED } from '../texts.ts';

const USUAL = { width: 1280, height: 900 } as const;

export const UNDERLINES: readonly ContractPoint[] = [
  underlined('underline-plain', NAMED),
  underlined('underline-emoji', WITH_EMOJI),
  underlined('underline-combining', WITH_COMBINING),
  underlined('underline-rtl', WITH_RTL),
  underlined('underline-blocks', IN_BLOCKS),
  underlined('underline-long', LONG),
  {
    id: 'underline-marked',
    async prove(scene) {
      const { watched } = scene;
      await watched.type(`#santé ${NAMED.text} https://exemple.ca/page @Dom`);
      await watched.press('Enter');
      await expect.poll(() => watched.model()).toMatch(/Modèle $/);
      await expectUnderlined(scene, NAMED);
    },
  },
  {
    id: 'underline-wrapped',
    async prove(scene) {
      const { page } = scene.watched;
      await expectPastedUnderlined(scene, WRAPPED);
      try {
        // Where lines break is the replica's own affair: at some width one breaks inside a passage.
        for (let width = 700; !(await isSomeOnTwoLines(scene)); width -= 15) {
          expect(width).toBeGreaterThan(400);
          await page.setViewport({ ...USUAL, width });
          await expectUnderlined(scene, WRAPPED);
        }
      } finally {
        await page.setViewport(USUAL);
      }
      await expectUnderlined(scene, WRAPPED);
    },
  },
  movedWith('underline-scrolled', { width: 1280, height: 420 }, (page) => page.mouse.wheel({ deltaY: 90 })),
  // What a browser does at 200 %: half as many CSS pixels, each of two on the screen.
  movedWith('underline-zoomed', { width: 640, height: 450, deviceScaleFactor: 2 }),
];

function underlined(id: PointId, marked: MarkedText): ContractPoint {
  return {
    id,
    prove: (scene) => expectPastedUnderlined(scene, marked),
  };
}

type Viewport = { width: number; height: number; deviceScaleFactor?: number };

/** Underlines a text of many lines, changes what it is seen through, and changes it back. */
function movedWith(id: PointId, viewport: Viewport, then?: (page: Page) => Promise<void>): ContractPoint {
  return {
    id,
    async prove(scene) {
      const { page } = scene.watched;
      await expectPastedUnderlined(scene, WRAPPED);
      try {
        await page.setViewport(viewport);
        await then?.(page);
        await expectUnderlined(scene, WRAPPED);
      } finally {
        await page.setViewport(USUAL);
      }
      await expectUnderlined(scene, WRAPPED);
    },
  };
}

async function isSomeOnTwoLines({ watched }: Scene): Promise<boolean> {
  const lines = (await watched.highlights()).map(({ boxes }) => new Set(boxes.map(({ y }) => Math.round(y))).size);
  return Math.max(...lines) > 1;
}
