import { aroundEditor } from '../page/around-editor.ts';

/** What React does to the elements around an editor when their state changes with each keystroke. */
let round = 0;
addEventListener('input', (event) => {
  const editor = event.composedPath()[0];
  if (!(editor instanceof HTMLElement)) return;
  round += 1;
  for (const element of aroundEditor(editor)) {
    element.className = element.className.replace(/ ?\bx\d+drawn\b|$/, ` x${round}drawn`);
    element.dataset.round = String(round);
    element.style.setProperty('--round', String(round));
    element.querySelector(':scope > [data-neighbour]')?.remove();
    const neighbour = document.createElement('span');
    neighbour.dataset.neighbour = '';
    neighbour.hidden = true;
    neighbour.textContent = String(round);
    element.prepend(neighbour);
  }
});
