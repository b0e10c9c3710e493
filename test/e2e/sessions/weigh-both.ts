import { type PageWeight, weigh } from '../browser/page-weight.ts';
import type { Scene } from '../contract/scene.ts';

/** What the page with Vigie weighs more than the one without, now; nothing in Firefox, which does not tell. */
export async function weighBoth({ watched, bare, browser }: Scene): Promise<PageWeight | undefined> {
  const [seen, usual] = [await weigh(watched.page, browser), await weigh(bare.page, browser)];
  return seen && usual && minus(seen, usual);
}

export function plus(one: PageWeight, other: PageWeight): PageWeight {
  return {
    listeners: one.listeners + other.listeners,
    nodes: one.nodes + other.nodes,
    heap: one.heap + other.heap,
  };
}

export function minus(one: PageWeight, other: PageWeight): PageWeight {
  return plus(one, { listeners: -other.listeners, nodes: -other.nodes, heap: -other.heap });
}

export function inWords({ listeners, nodes, heap }: PageWeight): string {
  return `${listeners} listeners, ${nodes} nodes, ${Math.round(heap / 1000)} kB`;
}
