import { actingName } from './people.ts';

/** Puts LinkedIn's author button where a composer keeps a place for it: it says in whose name this will be published. */
export function placeAuthorButton(composer: ParentNode, own?: string): void {
  const name = actingName(own);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'x78zum5 x1ypdohk';
  button.ariaHasPopup = 'dialog';
  const picture = document.createElement('span');
  picture.className = 'x1rg5ohu';
  picture.ariaHidden = 'true';
  picture.append(initialsOf(name));
  const shown = document.createElement('strong');
  shown.append(name);
  button.append(picture, shown);
  composer.querySelector('[data-author-place]')?.replaceWith(button);
}

function initialsOf(name: string): string {
  return name
    .split(' ')
    .slice(0, 2)
    .map((word) => word.slice(0, 1))
    .join('');
}
