import type { Composer } from './composer.ts';
import { parentAcross } from './dom-path.ts';

export type Theme = 'light' | 'dark';

/** Light or dark by what the composer itself stands on, not by the system: the site decides. */
export function themeOf(composer: Composer): Theme {
  return themeAt(composer.editor);
}

/** The same for any element of the page. */
export function themeAt(start: Element): Theme {
  let element: Element | undefined = start;
  while (element) {
    const luminance = luminanceOf(getComputedStyle(element).backgroundColor);
    if (luminance !== undefined) return luminance < 0.4 ? 'dark' : 'light';
    element = parentAcross(element);
  }
  return 'light';
}

/** Relative luminance (WCAG 2) of a computed colour, 0 to 1; undefined when it is see-through. */
function luminanceOf(color: string): number | undefined {
  // Browsers give sRGB colours as rgb(); the channels of oklch() and its like mean other things.
  if (!color.startsWith('rgb')) return undefined;
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return undefined;
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
