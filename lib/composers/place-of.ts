import { surfaceClassOf } from '../policy/surfaces.ts';
import type { Composer, SiteAdapter } from './composer.ts';

/** Names the place in which a composer publishes: its surface and, of a message, its conversation. */
export type PlaceOf = (composer: Composer) => string;

/** Where the site does not tell its conversations apart, each container of a message is one. */
export function createPlaceOf(adapter: SiteAdapter): PlaceOf {
  const names = new WeakMap<Element, string>();
  const nameOf = (container: Element): string => {
    const name = names.get(container) ?? crypto.randomUUID();
    names.set(container, name);
    return name;
  };
  return (composer) => {
    const { surface, container } = composer;
    if (surfaceClassOf(surface) !== 'message') return surface;
    return `${surface} ${adapter.conversationOf(composer) ?? nameOf(container)}`;
  };
}
