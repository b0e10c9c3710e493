import { ICON } from './icon.ts';
import { makeDivButton } from './make-div-button.ts';

/** What has been attached to one composer. */
export interface Attachments {
  count(): number;
  clear(): void;
}

interface AttachmentWords {
  photo: string;
  removePhoto: string;
}

/**
 * Lets files into a composer as Facebook does: by a button over a hidden file input, by paste and by drop. Each shows as a preview.
 * The whole composer takes drops; `bar` gets the button, `shelf` the previews.
 */
export function offerAttachments(
  composer: HTMLElement,
  { bar, shelf }: { bar: Element; shelf: Element },
  words: AttachmentWords,
  onChange: () => void,
): Attachments {
  const take = (files: FileList | null | undefined) => {
    for (const file of files ?? []) shelf.append(makePreview(file, words.removePhoto, onChange));
    if (files?.length) onChange();
  };
  const input = makeInput();
  input.addEventListener('change', () => {
    take(input.files);
    input.value = '';
  });
  bar.append(makeDivButton({ label: words.photo, shows: ICON, onPress: () => input.click() }), input);
  // Before the editor, which would take the file for nothing.
  composer.addEventListener('paste', (event) => takeFrom(event, event.clipboardData, take), { capture: true });
  composer.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  composer.addEventListener('drop', (event) => takeFrom(event, event.dataTransfer, take), { capture: true });
  return {
    count: () => shelf.childElementCount,
    clear: () => shelf.replaceChildren(),
  };
}

function takeFrom(event: Event, data: DataTransfer | null, take: (files: FileList) => void): void {
  if (!data?.files.length) return;
  event.preventDefault();
  event.stopPropagation();
  take(data.files);
}

function makeInput(): HTMLInputElement {
  const input = document.createElement('input');
  Object.assign(input, {
    type: 'file',
    multiple: true,
    accept: 'image/*,video/*',
    className: 'x1s85apg',
    tabIndex: -1,
  });
  return input;
}

function makePreview(file: File, remove: string, onChange: () => void): HTMLElement {
  const preview = document.createElement('div');
  preview.className = 'x6s0dn4';
  const picture = document.createElement('img');
  picture.src = URL.createObjectURL(file);
  picture.alt = '';
  const onPress = () => {
    URL.revokeObjectURL(picture.src);
    preview.remove();
    onChange();
  };
  preview.append(picture, makeDivButton({ label: remove, shows: '✕', onPress }));
  return preview;
}
