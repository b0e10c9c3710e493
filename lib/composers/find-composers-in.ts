import type { Composer, SiteAdapter } from './composer.ts';
import { treeOf } from './dom-path.ts';

const WRITTEN_IN = '[contenteditable]:not([contenteditable="false"]), textarea, input[type="text"], input:not([type])';

/** The composers inside a part of the page, entered by the person or not. */
export function findComposersIn(part: Element, adapter: SiteAdapter): readonly Composer[] {
  const editors = [...part.querySelectorAll<HTMLElement>(WRITTEN_IN)];
  return editors.flatMap((editor) => {
    const recognition = adapter.recognise(editor);
    return recognition ? [{ ...recognition, editor, root: treeOf(editor) }] : [];
  });
}
