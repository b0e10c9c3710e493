import { makeDivButton } from './make-div-button.ts';

interface LayerOptions {
  title: string;
  /** What the button that closes is called. */
  close: string;
  /** In whose name it is written. */
  author: string;
  onClose: () => void;
}

/** Puts one of Facebook's dialogs at the end of the page, outside of what opened it. */
export function makeLayer({ title, close, author, onClose }: LayerOptions): { layer: HTMLElement; form: HTMLElement } {
  const layer = document.createElement('div');
  layer.innerHTML = `
    <div class="x1ey2m1c"></div>
    <div class="x1jx94hy x10l6tqk" role="dialog" aria-modal="true">
      <form method="POST">
        <div class="x78zum5"><h2 class="x1q0g3np"></h2></div>
        <div class="x78zum5"><div class="x1rg5ohu"></div><strong></strong></div>
      </form>
    </div>`;
  const form = layer.querySelector('form');
  if (!form) throw new Error('the dialog has no form');
  layer.querySelector('[role="dialog"]')?.setAttribute('aria-label', title);
  layer.querySelector('h2')?.append(title);
  layer.querySelector('.x78zum5')?.append(makeDivButton({ label: close, shows: '✕', onPress: onClose }));
  layer.querySelector('.x1rg5ohu')?.append(initialsOf(author));
  layer.querySelector('strong')?.append(author);
  document.body.append(layer);
  return { layer, form };
}

function initialsOf(name: string): string {
  return name
    .split(' ')
    .slice(0, 2)
    .map((part) => part.charAt(0))
    .join('');
}
