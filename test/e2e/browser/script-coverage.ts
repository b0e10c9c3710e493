import type { CDPSession, Page } from 'puppeteer-core';

/** How much of the content script has run in a page so far. */
export interface ScriptCoverage {
  /** The script's length in UTF-16 code units, as the browser has it. */
  readonly length: number;
  /** Code units inside functions that ran, but not inside those within them that did not. */
  readonly ran: number;
}

/** Counts, from the next load of this page on, what runs of the content script; Chromium alone can tell. */
export async function followCoverage(page: Page): Promise<() => Promise<ScriptCoverage>> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const total = { length: 0, ran: new Uint8Array(0) };
  return async () => {
    for (const functions of await takeOwn(session)) {
      const length = Math.max(...functions.map(({ endOffset }) => endOffset));
      if (length > total.length) Object.assign(total, { length, ran: withLength(total.ran, length) });
      mark(total.ran, functions);
    }
    return { length: total.length, ran: total.ran.reduce((sum, one) => sum + one, 0) };
  };
}

type Range = { startOffset: number; endOffset: number; count: number };

/** The functions of the content script, one list for each frame it ran in; counts begin anew with each call. */
async function takeOwn(session: CDPSession): Promise<Range[][]> {
  const { result } = await session.send('Profiler.takePreciseCoverage');
  const own = result.filter(({ url }) => url.includes('/content-scripts/'));
  return own.map(({ functions }) => functions.flatMap(({ ranges }) => ranges.slice(0, 1)));
}

/** What stands further in says more: outer functions first. */
function mark(ran: Uint8Array, functions: readonly Range[]): void {
  const seen = new Uint8Array(ran.length);
  const outerFirst = functions.toSorted((a, b) => b.endOffset - b.startOffset - (a.endOffset - a.startOffset));
  for (const { startOffset, endOffset, count } of outerFirst) seen.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  for (const [index, one] of seen.entries()) if (one) ran[index] = 1;
}

function withLength(bytes: Uint8Array, length: number): Uint8Array {
  const longer = new Uint8Array(length);
  longer.set(bytes);
  return longer;
}
