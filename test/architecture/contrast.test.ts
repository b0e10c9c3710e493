import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { readSource } from './sources.ts';

/** What axe-core measures contrast by; its types leave it out. */
interface AxeColor {
  readonly Color: new () => { parseString(text: string): void };
  getContrast(one: object, other: object): number;
}
const { Color, getContrast } = (axe.commons as unknown as { color: AxeColor }).color;

/** Those of the panel, then those that only pages need. */
const TOKENS = ['tokens', 'pages'].map((name) => readSource(`components/styles/${name}.css`)).join('\n');

/** WCAG 1.4.3 and 1.4.11. */
const LEAST = { words: 4.5, edges: 3 };

/** What Vigie's words stand on. */
const GROUNDS = ['canvas', 'surface', 'surface-2', 'surface-3'] as const;
/** What a pressed or chosen thing stands on. */
const TINTS = {
  brand: 'brand-tint',
  serious: 'serious-tint',
  caution: 'caution-tint',
} as const;

/** Every token that words are written in, with what they are written on. */
const WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...GROUNDS, ...Object.values(TINTS)]],
  ['ink-2', [...GROUNDS, ...Object.values(TINTS)]],
  ['ink-3', GROUNDS],
  ['brand', [...GROUNDS, TINTS.brand]],
  ['on-brand', ['brand', 'brand-hover']],
  ['serious', [...GROUNDS, TINTS.serious]],
  ['caution', [...GROUNDS, TINTS.caution]],
  ['reminder', GROUNDS],
];

/** Edges of controls, the focus, and the signs beside words, with what they stand on. */
const EDGES: readonly (readonly [string, readonly string[]])[] = [
  ['line-strong', ['canvas', 'surface', 'surface-2']],
  ['focus', [...GROUNDS, TINTS.brand]],
  ['brand', [...GROUNDS, TINTS.brand]],
];

/** The grounds of the sites' own composers: white, Facebook's dark, LinkedIn's dark. */
const SITES = { light: ['#FFFFFF', '#F0F2F5'], dark: ['#242526', '#1B1F23', '#000000'] };

describe.each(['light', 'dark'] as const)('on the %s side', (side) => {
  it.each(pairsOf(WORDS))('words in %s are read on %s', (words, ground) => {
    expect(contrastOf(colorOf(words, side), colorOf(ground, side))).toBeGreaterThanOrEqual(LEAST.words);
  });

  it.each(pairsOf(EDGES))('%s is seen on %s', (edge, ground) => {
    expect(contrastOf(colorOf(edge, side), colorOf(ground, side))).toBeGreaterThanOrEqual(LEAST.edges);
  });

  it.each(['serious-mark', 'caution-mark'])('a line in %s is seen on the sites’ own grounds', (mark) => {
    const contrasts = SITES[side].map((ground) => contrastOf(colorOf(mark, side), ground));
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(LEAST.edges);
  });
});

it('measures as WCAG does', () => {
  expect(contrastOf('#FFFFFF', '#000000')).toBe(21);
  expect(contrastOf('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
});

function pairsOf(table: readonly (readonly [string, readonly string[]])[]) {
  return table.flatMap(([front, grounds]) => grounds.map((ground) => [front, ground] as const));
}

/** One side of `--v-name: light-dark(#light, #dark)`. */
function colorOf(token: string, side: 'light' | 'dark'): string {
  const found = new RegExp(`--v-${token}:\\s*light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(TOKENS);
  const color = found?.[side === 'light' ? 1 : 2];
  if (color === undefined) throw new Error(`no style sheet has a colour named ${token}`);
  return color;
}

function contrastOf(front: string, ground: string): number {
  return getContrast(parse(front), parse(ground));
}

function parse(text: string): object {
  const color = new Color();
  color.parseString(text);
  return color;
}
