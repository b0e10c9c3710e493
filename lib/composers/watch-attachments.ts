import type { Composer } from './composer.ts';
import { hasOwnPart, isPreview, previewsIn } from './picture-previews.ts';

/** The pictures that go out with one composer's draft: that they are there, and nothing else of them. */
export interface Attachments {
  /** How many pictures or videos are attached now. */
  count(): number;
  /** What was published takes its pictures along; those that still have a preview are counted on. */
  forgetSent(): void;
}

/**
 * Sees pictures come and go: a file chosen, pasted or dropped, a preview shown and taken away. No file is opened; of each
 * the browser's word for its kind is read (`image/…`, `video/…`), neither its name nor what it holds.
 */
export function watchAttachments(
  page: Window & typeof globalThis,
  composer: () => Composer,
  signal: AbortSignal,
  onChange: () => void,
): Attachments {
  /** Taken in by the page since its last preview; the preview, when it comes, is the better witness. */
  let taken = 0;
  const shown = new Set<Element>();
  const count = (): number => Math.max(taken, shown.size);
  const tellIfChanged = (act: () => void): void => {
    const before = count();
    act();
    if (count() !== before) onChange();
  };
  const look = (): void =>
    tellIfChanged(() => {
      if (keepPreviews(shown, composer().container)) taken = 0;
    });
  const take = (files: FileList | null | undefined): void => {
    const pictures = [...(files ?? [])].filter(({ type }) => PICTURE.test(type)).length;
    if (pictures > 0) tellIfChanged(() => (taken = shown.size + pictures));
  };
  listenToFiles(page, composer, signal, take);
  keepPreviews(shown, composer().container);
  watchPreviews(composer, signal, look);
  return { count, forgetSent: () => tellIfChanged(() => (taken = 0)) };
}

const PICTURE = /^(?:image|video)\//;

/** Brings the previews up to date; true when one came or went. One that the page has sent ahead stays one. */
function keepPreviews(shown: Set<Element>, container: Element): boolean {
  const had = shown.size;
  for (const preview of shown) if (!container.contains(preview)) shown.delete(preview);
  for (const preview of previewsIn(container)) shown.add(preview);
  return had !== shown.size;
}

/** In the capture phase: the page may stop the event, and empties its file input as soon as it has the files. */
function listenToFiles(
  page: Window & typeof globalThis,
  composer: () => Composer,
  signal: AbortSignal,
  take: (files: FileList | null | undefined) => void,
): void {
  const options = { capture: true, passive: true, signal };
  const isHere = (event: Event): boolean => event.composedPath().includes(composer().container);
  page.addEventListener(
    'change',
    (event) => {
      const input = event.composedPath()[0];
      if (input instanceof HTMLInputElement && input.type === 'file' && isHere(event)) take(input.files);
    },
    options,
  );
  page.addEventListener('paste', (event) => isHere(event) && take(event.clipboardData?.files), options);
  page.addEventListener('drop', (event) => isHere(event) && take(event.dataTransfer?.files), options);
}

function watchPreviews(composer: () => Composer, signal: AbortSignal, look: () => void): void {
  const { container, editor } = composer();
  if (!hasOwnPart(container)) return;
  const observer = new MutationObserver((records) => {
    // Every keystroke changes the editor: only what happens beside it, or to a picture, is looked at.
    if (records.some(({ target, type }) => (type === 'attributes' ? isPreview(target) : !editor.contains(target))))
      look();
  });
  observer.observe(container, { childList: true, subtree: true, attributeFilter: ['src'] });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
