import type { Composer } from '../../../lib/composers/composer.ts';
import { treeOf } from '../../../lib/composers/dom-path.ts';
import { replaceSpan } from '../../../lib/composers/replace-span.ts';
import type { Span } from '../../../lib/composers/span.ts';
import { readText } from '../../../lib/composers/text-map.ts';

/** What Vigie reads of an editor, and how it replaces, in the page's own hands. */
export interface Reader {
  read(editor: HTMLElement): string;
  /** Replaces as a fix does; false when the words are no longer there. */
  replace(editor: HTMLElement, span: Span, expected: string, words: string): boolean;
}

declare global {
  interface Window {
    __reader: Reader;
  }
}

window.__reader = {
  read: (editor) => readText(editor).text,
  replace: (editor, span, expected, words) => replaceSpan(composerOf(editor), span, expected, words),
};

function composerOf(editor: HTMLElement): Composer {
  return { editor, root: treeOf(editor), container: editor, surface: 'facebook.other', verb: 'post', via: 'other' };
}
