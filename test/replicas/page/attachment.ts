import { ICON } from './icon.ts';

/** What a composer says around a picture. */
interface AttachmentWords {
  attach: string;
  remove: string;
}

/** Gives a composer a way to attach pictures: a button over a hidden file input, and a preview where it keeps a place. */
export function offerAttachment(composer: HTMLElement, words: AttachmentWords): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = 'image/*';
  input.multiple = true;
  input.hidden = true;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'x1i10hfl';
  button.ariaLabel = words.attach;
  button.innerHTML = ICON;
  button.addEventListener('click', () => input.click());
  composer.querySelector('[data-attach-place]')?.replaceWith(button, input);
  const show = (files: Iterable<File>) => {
    for (const file of files) composer.querySelector('[data-preview-place]')?.append(previewOf(file, words));
  };
  input.addEventListener('change', () => {
    show(input.files ?? []);
    input.value = '';
  });
  composer.addEventListener('drop', (event) => takeFiles(event, event.dataTransfer, show));
  composer.addEventListener('paste', (event) => takeFiles(event, event.clipboardData, show));
}

function takeFiles(event: Event, data: DataTransfer | null, show: (files: Iterable<File>) => void): void {
  if (!data || data.files.length === 0) return;
  event.preventDefault();
  show(data.files);
}

function previewOf(file: File, words: AttachmentWords): HTMLElement {
  const preview = document.createElement('figure');
  preview.className = 'x78zum5';
  const image = document.createElement('img');
  image.src = URL.createObjectURL(file);
  image.alt = file.name;
  image.height = 72;
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.className = 'x1i10hfl';
  remove.ariaLabel = words.remove;
  remove.append('✕');
  remove.addEventListener('click', () => {
    URL.revokeObjectURL(image.src);
    preview.remove();
  });
  preview.append(image, remove);
  return preview;
}
