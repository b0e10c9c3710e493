// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { offsetOf, pointOf, rangeOf, readText } from '../../lib/composers/text-map.ts';

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
    ['a soft break that opens a paragraph', '<p>Un</p><p><br><span>Deux</span></p>', 'Un\n\nDeux'],
    ['ProseMirror, a soft break at the end', '<p>Un<br><img class="ProseMirror-separator" alt=""><br></p>', 'Un\n'],
    ['a list of paragraphs', '<ul><li><p>Un</p></li><li><p><br></p></li><li><p>Trois</p></li></ul>', 'Un\n\nTrois'],
    [
      'an article',
      '<h2>Titre</h2><blockquote><p>Cité</p></blockquote><figure><img alt="Un phare"></figure><p>Fin</p>',
      'Titre\nCité\n\nFin',
    ],
    ['markup that is laid out over lines', '<p>Un</p>\n  <p>Deux</p>\n', 'Un\nDeux'],
    ['no-break spaces and what has no width', '<p>Un\u00A0mot\u200B\u200D!</p>', 'Un\u00A0mot\u200B\u200D!'],
    [
      'Quill, the guards around a mention',
      '<p>Avec <span>\uFEFF<span contenteditable="false">@Camille</span>\uFEFF</span>.</p>',
      'Avec @Camille.',
    ],
    ['an emoji as a picture', '<p>Bravo <img alt="👩‍👩‍👧">!</p>', 'Bravo 👩‍👩‍👧!'],
    [
      'Draft.js, a break inside a text',
      '<div data-block="true"><span><span data-text="true">Un\nDeux</span></span></div>',
      'Un\nDeux',
    ],
    ['Chromium, a break at the end written as characters', '<p>Un\n\n</p><p>Deux</p>', 'Un\n\nDeux'],
    ['right to left', '<p dir="auto">Salut <span>مرحبا</span> et <b>שלום</b></p>', 'Salut مرحبا et שלום'],
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

describe('rangeOf after a guard', () => {
  it('names the same characters', () => {
    const map = readText(editorWith('<p>\uFEFFMme Gagnon\uFEFF, chambre 214</p>'));
    expect(map.text).toBe('Mme Gagnon, chambre 214');
    expect(rangeOf(map, [12, 23])?.toString()).toBe('chambre 214');
    expect(rangeOf(map, [0, 10])?.toString()).toBe('Mme Gagnon');
  });
});

describe('pointOf', () => {
  it.each([
    ['in a text', '<p>Un</p><p>Deux</p>', 4],
    ['at the end of a text', '<p>Un</p><p>Deux</p>', 2],
    ['at the start of a paragraph', '<p>Un</p><p>Deux</p>', 3],
    ['on an empty line', '<p>Un</p><p><br></p><p>Deux</p>', 3],
    ['in an empty editor', '<p><br></p>', 0],
    ['after a soft break at the end', '<p>Un<br><br></p>', 3],
    ['between two soft breaks', '<p>Un<br><br>Deux</p>', 3],
  ])('%s is a place whose offset is the same', (_, html, at) => {
    const map = readText(editorWith(html));
    const point = pointOf(map, at);
    if (!point) throw new Error('no place');
    expect(offsetOf(map, point.node, point.offset)).toBe(at);
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
