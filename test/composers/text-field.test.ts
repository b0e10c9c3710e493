// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { hasSelection, readCaret, selectSpan } from '../../lib/composers/caret.ts';
import type { Composer } from '../../lib/composers/composer.ts';
import { isTextField, type TextField } from '../../lib/composers/text-field.ts';
import { rangeOf, readText } from '../../lib/composers/text-map.ts';
import { watchText } from '../../lib/composers/watch-text.ts';

const NOTE = 'Mme Gagnon,\nchambre 214';

function noteIn(html = '<textarea></textarea>', value = NOTE): Composer & { editor: TextField } {
  document.body.innerHTML = html;
  const editor = document.querySelector('textarea, input');
  if (!isTextField(editor)) throw new Error('no field');
  editor.value = value;
  const container = document.body;
  return { editor, root: document, container, surface: 'linkedin.invitation', verb: 'send', via: 'test' };
}

describe('isTextField', () => {
  it.each([
    ['<textarea></textarea>', true],
    ['<input>', true],
    ['<input type="text">', true],
    ['<input type="password">', false],
    ['<input type="email">', false],
    ['<input type="checkbox">', false],
    ['<div contenteditable="true"></div>', false],
  ])('%s: %s', (html, expected) => {
    document.body.innerHTML = html;
    expect(isTextField(document.body.firstElementChild)).toBe(expected);
  });
});

describe('a field as an editor', () => {
  it('is read by its value; without a mirror its characters have no place', () => {
    const { editor } = noteIn();
    const map = readText(editor);
    expect(map.text).toBe(NOTE);
    expect(rangeOf(map, [0, 3])).toBeUndefined();
  });

  it('gives the ranges of its mirror', () => {
    const { editor } = noteIn();
    const text = document.createTextNode(editor.value);
    document.body.append(text);
    expect(rangeOf(readText(editor, { read: () => text }), [0, 10])?.toString()).toBe('Mme Gagnon');
  });

  it('keeps and gives back its caret', () => {
    const composer = noteIn();
    expect(selectSpan(composer, [4, 10])).toBe(true);
    expect(readCaret(composer)).toEqual({ span: [4, 10], isBackward: false });
    expect(hasSelection(composer.editor)).toBe(true);
    expect(selectSpan(composer, [4, 10], true)).toBe(true);
    expect(readCaret(composer)).toEqual({ span: [4, 10], isBackward: true });
    expect(selectSpan(composer, [5, 5])).toBe(true);
    expect(hasSelection(composer.editor)).toBe(false);
  });

  it('selects nothing beyond its text', () => {
    expect(selectSpan(noteIn(), [4, NOTE.length + 1])).toBe(false);
  });

  it.each(['input', 'selectionchange', 'blur'])('is read again at %s', (type) => {
    const { editor } = noteIn();
    const onChange = vi.fn();
    const ending = new AbortController();
    watchText(editor, ending.signal, onChange);
    editor.dispatchEvent(new Event(type));
    expect(onChange).toHaveBeenCalledOnce();
    ending.abort();
    editor.dispatchEvent(new Event(type));
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('is read again when its form is reset', () => {
    const { editor } = noteIn('<form><textarea></textarea></form>');
    const onChange = vi.fn();
    watchText(editor, new AbortController().signal, onChange);
    editor.form?.dispatchEvent(new Event('reset'));
    expect(onChange).toHaveBeenCalledOnce();
  });
});
