import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

/** WCAG 2.2 up to level AA, each version's own rules, and what axe knows besides to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe-core found in a page, one line for each rule and element. */
export interface Inspection {
  readonly violations: readonly string[];
  /** What axe-core could not decide by itself. */
  readonly undecided: readonly string[];
  /** How many elements it found right by its measure of contrast, inside of what `within` matches. */
  readonly contrasted: number;
}

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** Inspects the whole page as it stands. */
export async function inspect(page: Page, within = 'body'): Promise<Inspection> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  await page.evaluate(comeToRest);
  const results = await page.evaluate(runAxe, TAGS);
  const right = results.passes.find(({ id }) => id === 'color-contrast')?.nodes ?? [];
  const targets = right.map(({ target }) => String(target));
  return {
    violations: linesOf(results.violations),
    undecided: linesOf(results.incomplete),
    contrasted: await page.evaluate(countInside, targets, within),
  };
}

/** Half-way from one colour to the next, a contrast is nobody's. */
async function comeToRest(): Promise<void> {
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
}

function runAxe(values: string[]): Promise<AxeResults> {
  if (!window.axe) throw new Error('axe-core is not in this page');
  return window.axe.run(document, {
    runOnly: { type: 'tag', values },
    resultTypes: ['violations', 'incomplete', 'passes'],
  });
}

function linesOf(found: AxeResults['violations']): string[] {
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target} ${failureSummary.replaceAll(/\s+/g, ' ')}`),
  );
}

function countInside(targets: string[], within: string): number {
  return targets.filter((target) => document.querySelector(target)?.closest(within)).length;
}
