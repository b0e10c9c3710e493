import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

/** WCAG 2.2 up to level AA, each version's own rules, and what axe-core knows besides to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * Words in a drawing, or before one: axe-core finds no ground to measure them on. The pairs of tokens that stand there are
 * measured in test/architecture/contrast.test.ts. Transparent words that hold underlines in place are read by nobody.
 */
const DRAWN = '.p-flow, .p-hero, .p-trial__under';

/** What axe-core found in a page. */
export interface Inspection {
  /** One line for each rule and element. */
  readonly violations: readonly string[];
  /** What it could not decide by itself. */
  readonly undecided: readonly string[];
  /** Selectors of the elements whose contrast it measured and found right. */
  readonly contrasted: readonly string[];
}

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** Inspects the whole page as it stands, once nothing in it moves any more. */
export async function inspect(page: Page): Promise<Inspection> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  await page.evaluate(comeToRest);
  const [{ violations, incomplete, passes }, ...again] = await page.evaluate(runAxe, TAGS, DRAWN);
  const isContrast = ({ id }: { id: string }) => id === 'color-contrast';
  return {
    violations: [violations, ...again.map((one) => one.violations)].flatMap(linesOf),
    undecided: [incomplete.filter((one) => !isContrast(one)), ...again.map((one) => one.incomplete)].flatMap(linesOf),
    contrasted: passes.filter(isContrast).flatMap(({ nodes }) => nodes.map(({ target }) => String(target))),
  };
}

/** Half-way from one colour to the next, a contrast is nobody's. */
async function comeToRest(): Promise<void> {
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
}

/** Runs in the page. What was scrolled out of sight inside of something has no ground to measure: it is looked at again in sight. */
async function runAxe(values: string[], drawn: string): Promise<[AxeResults, ...AxeResults[]]> {
  const { axe: inspector } = window;
  if (!inspector) throw new Error('axe-core is not in this page');
  const first = await inspector.run(document, {
    runOnly: { type: 'tag', values },
    resultTypes: ['violations', 'incomplete', 'passes'],
  });
  const unseen = first.incomplete.filter(({ id }) => id === 'color-contrast').flatMap(({ nodes }) => nodes);
  const again: AxeResults[] = [];
  for (const { target } of unseen) {
    const element = document.querySelector(String(target));
    if (element?.closest(drawn)) continue;
    element?.scrollIntoView({ block: 'center' });
    again.push(await inspector.run(String(target), { runOnly: { type: 'rule', values: ['color-contrast'] } }));
  }
  return [first, ...again];
}

function linesOf(found: AxeResults['violations']): string[] {
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target} ${failureSummary.replaceAll(/\s+/g, ' ')}`),
  );
}
