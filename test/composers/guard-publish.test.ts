// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Composer } from '../../lib/composers/composer.ts';
import { facebook } from '../../lib/composers/facebook.ts';
import { guardPublish } from '../../lib/composers/guard-publish.ts';
import { watchHeldKeys } from '../../lib/composers/held-keys.ts';

let page: AbortController;
let published: string[];
let answers: boolean[];
let asked: string[];

beforeEach(() => {
  page = new AbortController();
  published = [];
  answers = [];
  asked = [];
});
afterEach(() => page.abort());

/** A composer in the page, watched by the guard, which answers from `answers`. */
function guarded(html: string, surface: Composer['surface']): Composer {
  document.body.innerHTML = html;
  const editor = find('[contenteditable]');
  Object.defineProperty(editor, 'isContentEditable', { value: true });
  const composer: Composer = {
    surface,
    editor,
    root: document,
    container: find('[data-container]'),
    verb: surface === 'facebook.comment' ? 'comment' : 'post',
    via: surface,
  };
  guardPublish(window, facebook, page.signal, watchHeldKeys(window, page.signal), {
    composers: () => [composer],
    last: () => composer,
    mayPublish: (attempt) => {
      asked.push(attempt.by.id);
      return answers.shift() ?? true;
    },
  });
  document.body.addEventListener('click', (event) => published.push(`click ${idOf(event)}`), { signal: page.signal });
  document.body.addEventListener('keydown', (event) => published.push(`${event.key} ${idOf(event)}`), {
    signal: page.signal,
  });
  document.body.addEventListener('submit', (event) => published.push(`submit ${idOf(event)}`), { signal: page.signal });
  return composer;
}

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

function idOf({ target }: Event): string {
  return target instanceof HTMLElement ? target.id : '';
}

function press(selector: string, key: string, more: KeyboardEventInit = {}): void {
  find(selector).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...more }),
  );
}

const POST = `<div role="dialog" data-container><div contenteditable id="editor"></div>
  <div role="button" id="emoji" aria-label="Emoji"></div><div role="button" id="go" aria-label="Publier"><i id="icon"></i></div></div>
  <div role="button" id="elsewhere" aria-label="Publier"></div>`;
const COMMENT = `<form role="presentation" data-container id="form"><div contenteditable id="editor"></div>
  <div id="focused-state-composer-submit"><button id="go" type="submit" aria-label="Commenter"></button></div></form>`;

const BARE = '<div role="dialog" data-container><div contenteditable id="editor"></div></div>';

describe('a click', () => {
  it('on the button that publishes is held when the answer is no', () => {
    guarded(POST, 'facebook.post');
    answers = [false];
    find('#icon').click();
    expect(asked).toEqual(['go']);
    expect(published).toEqual([]);
  });

  it('on it goes through untouched when the answer is yes', () => {
    guarded(POST, 'facebook.post');
    find('#icon').click();
    expect(published).toEqual(['click icon']);
  });

  it('on anything else is not asked about', () => {
    guarded(POST, 'facebook.post');
    find('#emoji').click();
    find('#elsewhere').click();
    expect(asked).toEqual([]);
    expect(published).toEqual(['click emoji', 'click elsewhere']);
  });
});

describe('a key', () => {
  it.each(['Enter', ' '])('« %s » on a div that plays a button is held', (key) => {
    guarded(POST, 'facebook.post');
    answers = [false];
    press('#go', key);
    expect(published).toEqual([]);
  });

  it('Enter in the editor of a post makes a line, and is not asked about', () => {
    guarded(POST, 'facebook.post');
    press('#editor', 'Enter');
    expect(asked).toEqual([]);
  });

  it('Enter in the editor of a comment sends, and is held', () => {
    guarded(COMMENT, 'facebook.comment');
    answers = [false];
    press('#editor', 'Enter');
    expect(asked).toEqual(['editor']);
    expect(published).toEqual([]);
  });

  it.each<[string, KeyboardEventInit]>([
    ['with Shift makes a line', { shiftKey: true }],
    ['that ends a composition belongs to the input method', { isComposing: true }],
    ['of a composition that only the old code tells of belongs to it too', { keyCode: 229 }],
  ])('Enter %s', (_, more) => {
    guarded(COMMENT, 'facebook.comment');
    press('#editor', 'Enter', more);
    expect(asked).toEqual([]);
  });

  it.each<[string, string, KeyboardEventInit, Composer['surface'], string[]]>([
    ['Ctrl+Enter in a post with a button that publishes', POST, { ctrlKey: true }, 'facebook.post', ['editor']],
    ['Cmd+Enter there', POST, { metaKey: true }, 'facebook.post', ['editor']],
    ['Ctrl+Enter in a comment', COMMENT, { ctrlKey: true }, 'facebook.comment', ['editor']],
    ['Ctrl+Shift+Enter', COMMENT, { ctrlKey: true, shiftKey: true }, 'facebook.comment', []],
    ['Ctrl+Enter where no button is known to publish', BARE, { ctrlKey: true }, 'facebook.post', []],
  ])('%s', (_, html, more, surface, expected) => {
    guarded(html, surface);
    press('#editor', 'Enter', more);
    expect(asked).toEqual(expected);
  });

  it('Space in a text is not asked about', () => {
    guarded(COMMENT, 'facebook.comment');
    press('#editor', ' ');
    expect(asked).toEqual([]);
  });
});

describe('Enter while a list of mentions is open', () => {
  const LIST = '<ul role="listbox" id="list"><li id="first" role="option"></li></ul>';

  it.each<[string, Record<string, string>, string, string[]]>([
    ['its entry is named by the editor', { 'aria-activedescendant': 'first' }, LIST, []],
    ['the list is named by the editor', { 'aria-controls': 'list' }, LIST, []],
    ['the editor says that it has unfolded', { 'aria-expanded': 'true' }, '', []],
    ['the list that is named is gone', { 'aria-controls': 'list', 'aria-activedescendant': 'first' }, '', ['editor']],
    ['nothing has unfolded', { 'aria-expanded': 'false' }, '', ['editor']],
  ])('%s', (_, attributes, list, expected) => {
    const { editor } = guarded(COMMENT, 'facebook.comment');
    for (const [name, value] of Object.entries(attributes)) editor.setAttribute(name, value);
    document.body.insertAdjacentHTML('beforeend', list);
    press('#editor', 'Enter');
    expect(asked).toEqual(expected);
  });

  it('chooses from it too when what stands around the editor says so', () => {
    const { editor, container } = guarded(COMMENT, 'facebook.comment');
    const combobox = document.createElement('div');
    combobox.setAttribute('role', 'combobox');
    combobox.setAttribute('aria-expanded', 'true');
    container.append(combobox);
    combobox.append(editor);
    press('#editor', 'Enter');
    expect(asked).toEqual([]);
  });

  it('does not choose where only a part of the page around it is unfolded', () => {
    guarded(COMMENT, 'facebook.comment').container.setAttribute('aria-expanded', 'true');
    press('#editor', 'Enter');
    expect(asked).toEqual(['editor']);
  });
});

describe('a key that stays down after it was held', () => {
  it('does nothing more until it comes up: no repeat presses what stands there next', () => {
    guarded(COMMENT, 'facebook.comment');
    answers = [false];
    press('#editor', 'Enter');
    press('#editor', 'Enter', { repeat: true });
    press('#editor', 'Enter', { repeat: true });
    expect(asked).toEqual(['editor']);
    expect(published).toEqual([]);
  });

  it('does nothing more either when the key held with it comes up first', () => {
    guarded(POST, 'facebook.post');
    answers = [false];
    press('#editor', 'Control', { ctrlKey: true });
    press('#editor', 'Enter', { ctrlKey: true });
    find('#editor').dispatchEvent(new KeyboardEvent('keyup', { key: 'Control', bubbles: true, composed: true }));
    press('#go', 'Enter', { repeat: true });
    expect(asked).toEqual(['editor']);
    expect(published).toEqual(['Control editor']);
  });

  it('is a new key once it came up', () => {
    guarded(COMMENT, 'facebook.comment');
    answers = [false, true];
    press('#editor', 'Enter');
    find('#editor').dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter', bubbles: true, composed: true }));
    press('#editor', 'Enter');
    expect(published).toEqual(['Enter editor']);
  });
});

describe('one gesture', () => {
  it('is asked about once, though it makes a click and a submit', () => {
    guarded(COMMENT, 'facebook.comment');
    answers = [true, false];
    find('#go').click();
    find('#form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(asked).toEqual(['go']);
  });

  it('a submit that no click went before is asked about', () => {
    guarded(COMMENT, 'facebook.comment');
    answers = [false];
    find('#form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(asked).toEqual(['form']);
    expect(published).toEqual([]);
  });
});

describe('two composers at once', () => {
  it('the one whose container is nearest to the button answers', () => {
    const inner = guarded(POST, 'facebook.post');
    page.abort();
    page = new AbortController();
    const outer: Composer = { ...inner, editor: document.createElement('div'), container: document.body };
    const answered: Composer[] = [];
    guardPublish(window, facebook, page.signal, watchHeldKeys(window, page.signal), {
      composers: () => [outer, inner],
      last: () => undefined,
      mayPublish: ({ composer }) => answered.push(composer) > 0,
    });
    find('#go').click();
    expect(answered).toEqual([inner]);
  });
});
