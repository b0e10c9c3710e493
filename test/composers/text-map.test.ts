// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { offsetOf, rangeOf, readText } from '../../lib/composers/text-map.ts';

function editorWith(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  const editor = document.querySelector('div');
  if (!editor) throw new Error('no editor');
  return editor;
}

describe('readText', () => {
  it.each([
    ['plain text', 'Bonjour', 'Bonjour'],
    ['one paragraph', '<p>Bonjour</p>', 'Bonjour'],
    ['two paragraphs', '<p>Un</p><p>Deux</p>', 'Un\nDeux'],
    ['an empty paragraph between two', '<p>Un</p><p><br></p><p>Deux</p>', 'Un\n\nDeux'],
    ['Lexical, one span a text', '<p><span data-lexical-text="true">Un</span><br><span>Deux</span></p>', 'Un\nDeux'],
    ['a break that only holds the line open', '<p>Un<br></p>', 'Un'],
    ['a break before such a break', '<p>Un<br><br></p>', 'Un\n'],
    ['a mention and a hashtag', '<p>Avec <a href="#">Camille</a> <span>#garde</span></p>', 'Avec Camille #garde'],
    ['nested blocks', '<div><p>Un</p></div><div><p>Deux</p></div>', 'Un\nDeux'],
    ['text after a block', '<p>Un</p>Deux', 'Un\nDeux'],
    ['a list', '<ul><li>Un</li><li>Deux</li></ul>', 'Un\nDeux'],
    ['an empty editor', '<p><br></p>', ''],
  ])('%s', (_, html, text) => {
    expect(readText(editorWith(html)).text).toBe(text);
  });
});

describe('rangeOf', () => {
  it('names the characters of the span, also across nodes', () => {
    const map = readText(editorWith('<p>Mme <b>Gagnon</b>, chambre 214</p>'));
    expect(rangeOf(map, [0, 10])?.toString()).toBe('Mme Gagnon');
    expect(rangeOf(map, [12, 23])?.toString()).toBe('chambre 214');
  });

  it('finds characters in a later paragraph', () => {
    const map = readText(editorWith('<p>Un</p><p>chambre 214</p>'));
    expect(rangeOf(map, [3, 14])?.toString()).toBe('chambre 214');
  });

  it('is nothing once the editor has replaced its nodes', () => {
    const editor = editorWith('<p>Mme Gagnon</p>');
    const map = readText(editor);
    editor.innerHTML = '<p>Mme Gagnon</p>';
    expect(rangeOf(map, [0, 3])).toBeUndefined();
  });
});

describe('offsetOf', () => {
  it('is the way back from a point of the page', () => {
    const editor = editorWith('<p>Un</p><p>Deux</p>');
    const map = readText(editor);
    const second = map.segments[1]?.node;
    if (!second) throw new Error('no second paragraph');
    expect(offsetOf(map, second, 2)).toBe(5);
    expect(offsetOf(map, editor, 1)).toBe(3);
    expect(offsetOf(map, document.body, 0)).toBe(0);
  });
});
