import type { ClipboardEvent } from 'react';
import type { Words } from '../../../lib/i18n/pages.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import { citeSelected } from './citation.ts';

/** A phrase copied to be looked up stays bare; a sentence that leaves the page keeps its source. */
const WORDS_WITHOUT_SOURCE = 12;

/** When enough of the text is copied by hand, its source goes along, after the words as they were selected. */
export function citeSelection(event: ClipboardEvent<HTMLElement>, words: Words, pack: PolicyPack): void {
  const selection = getSelection();
  const text = selection?.toString().trim() ?? '';
  if (selection === null || text.split(/\s+/).length <= WORDS_WITHOUT_SOURCE) return;
  const range = selection.getRangeAt(0);
  const articles = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-article]')]
    .filter((article) => range.intersectsNode(article))
    .flatMap(({ dataset }) => dataset.article ?? []);
  const citation = citeSelected(words, pack, text, articles);
  event.clipboardData.setData('text/plain', citation.text);
  event.clipboardData.setData('text/html', citation.html);
  event.preventDefault();
}
