import { eventually } from './eventually.ts';
import type { VigiePanel } from './vigie-panel.ts';

/** How the open card looks, element by element: whatever a site's sheet could change, places apart. */
const LOOK_OF = `(card) => [card, ...card.querySelectorAll('*')].map((element, index) => {
  const style = getComputedStyle(element);
  const kept = ['display', 'visibility', 'opacity', 'color', 'background-color', 'font-family', 'font-size', 'font-weight',
    'line-height', 'letter-spacing', 'text-transform', 'text-indent', 'direction', 'pointer-events', 'transform', 'zoom',
    'clip-path', 'content-visibility', 'white-space', 'cursor', 'z-index', 'filter', 'text-align', 'word-spacing',
    'box-sizing', 'border-top-width', 'padding-left', 'margin-top'];
  return kept.map((name) => index + ' ' + element.className + ' ' + name + ': ' + style.getPropertyValue(name)).join('\\n');
}).join('\\n')`;

/** The look of the open card, once it has come to rest, one line for each property of each element. */
export async function lookOfCard(panel: VigiePanel, name: string): Promise<string[]> {
  const card = await panel.find('dialog', name);
  let before = '';
  return eventually('a card at rest', async () => {
    const look = String(await card.ask(LOOK_OF));
    const isAtRest = look === before;
    before = look;
    return isAtRest && look.split('\n');
  });
}
