import type { Frame, Page } from 'puppeteer-core';
import type { Box } from './vigie-panel.ts';

/** Selects the first of these words in the focused editor, as a spelling corrector does; throws when there is none. */
export function selectWords(place: Page | Frame, words: string): Promise<void> {
  return place.evaluate((wanted) => {
    let editor = document.activeElement;
    while (editor?.shadowRoot) editor = editor.shadowRoot.activeElement;
    if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) {
      const start = editor.value.indexOf(wanted);
      if (start < 0) throw new Error(`no “${wanted}” in the field`);
      editor.setSelectionRange(start, start + wanted.length);
      return;
    }
    const nodes = document.createTreeWalker(editor ?? document.body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const node = nodes.currentNode as Text;
      const start = node.data.indexOf(wanted);
      if (start < 0) continue;
      const root: { getSelection?: () => Selection | null } = Object(editor?.getRootNode());
      const selection = root.getSelection?.() ?? window.getSelection();
      selection?.setBaseAndExtent(node, start, node, start + wanted.length);
      return;
    }
    throw new Error(`no “${wanted}” in the editor`);
  }, words);
}

/**
 * Replaces words as autocorrect does: selected by program, then written over by the browser's own command, which
 * editors meet as `beforeinput` over a selection.
 */
export async function autocorrect(place: Page | Frame, wrong: string, right: string): Promise<void> {
  await selectWords(place, wrong);
  // Editors follow a selection when the browser tells of it.
  await place.evaluate(() => new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(told))));
  await place.evaluate((text) => document.execCommand('insertText', false, text), right);
}

/** Drags words with the mouse to before other words of the same editor; not in a field, which tells no places. Chromium alone drops them. */
export async function dragText(page: Page, place: Page | Frame, words: string, before: string): Promise<void> {
  const to = await boxOfWords(place, before);
  const from = await boxOfWords(place, words);
  await selectWords(place, words);
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2 + 8, from.y + from.height / 2, { steps: 4 });
  await page.mouse.move(to.x + 1, to.y + to.height / 2, { steps: 8 });
  await page.mouse.up();
}

function boxOfWords(place: Page | Frame, words: string): Promise<Box> {
  return place.evaluate((wanted) => {
    let editor = document.activeElement;
    while (editor?.shadowRoot) editor = editor.shadowRoot.activeElement;
    const nodes = document.createTreeWalker(editor ?? document.body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const node = nodes.currentNode as Text;
      const start = node.data.indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      const frame = window.frameElement?.getBoundingClientRect();
      return { x: x + (frame?.x ?? 0), y: y + (frame?.y ?? 0), width, height };
    }
    throw new Error(`no “${wanted}” in the editor`);
  }, words);
}
