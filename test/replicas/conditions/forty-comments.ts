import { makeTextbox } from '../page/textbox.ts';

addEventListener('DOMContentLoaded', () => {
  const place = document.createElement('div');
  place.append(...Array.from({ length: 40 }, (_, index) => commentBox(index)));
  (document.querySelector('main, [role="main"]') ?? document.body).append(place);
});

function commentBox(index: number): HTMLElement {
  const form = document.createElement('form');
  form.setAttribute('role', 'presentation');
  form.dataset.box = String(index);
  form.append(makeTextbox('Commenter en tant que Camille Exemple'));
  return form;
}
