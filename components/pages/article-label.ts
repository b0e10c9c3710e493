import type { Say } from '../../lib/i18n/pages.ts';

/** « Article 6 »; an annex has a name of its own, « Article annexe-2 » would be none. */
export function articleLabel(say: Say, number: string): string {
  return /^\d/.test(number) ? say('policy.article', { article: number }) : annexName(number);
}

function annexName(number: string): string {
  const name = number.replaceAll('-', '\u00a0');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
