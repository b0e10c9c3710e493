import { expect, it } from 'vitest';
import { HIGHLIGHT_COLORS } from '../../lib/composers/paint-spans.ts';
import { badgeOf } from '../../lib/messages/toolbar-badge.ts';
import { readSource } from './sources.ts';

const TOKENS = readSource('components/styles/tokens.css');

/** Both sides of `--v-name: light-dark(#light, #dark)`. */
function colorsOf(token: string): { light: string; dark: string } {
  const [, light = '', dark = ''] =
    new RegExp(`--v-${token}:\\s*light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(TOKENS) ?? [];
  return { light, dark };
}

it.each(['light', 'dark'] as const)('underlines have the colours of the tokens, on a %s ground', (theme) => {
  expect(HIGHLIGHT_COLORS[theme]).toEqual({
    serious: colorsOf('serious-mark')[theme],
    caution: colorsOf('caution-mark')[theme],
    tint: colorsOf('serious-tint')[theme],
  });
});

it.each(['serious', 'caution', 'reminder'] as const)('the toolbar has the light side of %s', (severity) => {
  expect(badgeOf(1, severity).color).toBe(colorsOf(severity).light);
});
