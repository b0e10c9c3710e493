// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Composer, SiteAdapter } from '../../lib/composers/composer.ts';
import { facebook } from '../../lib/composers/facebook.ts';
import { linkedin } from '../../lib/composers/linkedin.ts';
import { findAttempts } from '../../lib/composers/publish-attempt.ts';
import { findSubmitButton } from '../../lib/composers/publish-gesture.ts';

const TWO_DIALOGS = `<div role="dialog" id="first"><div contenteditable="true" role="textbox" id="text" aria-label="À quoi pensez-vous?"></div>
  <div role="button" id="next" aria-label="Suivant"></div></div>
  <div role="dialog" id="second"><div role="button" id="post" aria-label="Publier"></div></div>
  <div role="button" id="elsewhere" aria-label="Publier"></div>`;

function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no #${id}`);
  return element;
}

function composerOf(id: string, container: string, given: Partial<Composer> = {}): Composer {
  const [editor, around] = [find(id), find(container)];
  const surface = 'facebook.post';
  return { surface, editor, container: around, root: document, verb: 'post', via: surface, ...given };
}

/** What a click on an element would publish, by the ids of the editors, with the step that it is asked at. */
function clickOn(id: string, open: Composer[], last?: Composer, adapter: SiteAdapter = facebook) {
  const event = new MouseEvent('click', { bubbles: true, composed: true });
  let found: string[] = [];
  const look = (): void => {
    const drafts = { composers: () => open, last: () => last };
    const attempts = findAttempts(event, (each, one) => findSubmitButton(each, one, adapter), adapter, drafts);
    found = attempts.map(({ composer, step }) => `${composer.editor.id}${step ? ` at ${step.id}` : ''}`);
  };
  window.addEventListener('click', look, { capture: true, once: true });
  find(id).dispatchEvent(event);
  return found;
}

describe('what a click would publish', () => {
  it('is what stands in the composer of the button', () => {
    document.body.innerHTML = TWO_DIALOGS;
    const text = composerOf('text', 'first');
    expect(clickOn('next', [text], text)).toEqual(['text']);
  });

  it('is what stands in a composer that the person never entered: filled by the site, or made anew', () => {
    document.body.innerHTML = TWO_DIALOGS;
    expect(clickOn('next', [])).toEqual(['text']);
  });

  it('at a step without an editor is the text of the step before, in sight, hidden or gone', () => {
    document.body.innerHTML = TWO_DIALOGS;
    const text = composerOf('text', 'first');
    expect(clickOn('post', [text], text)).toEqual(['text at second']);
    find('first').remove();
    expect(clickOn('post', [], text)).toEqual(['text at second']);
  });

  it('is nothing where no text was written before', () => {
    document.body.innerHTML = TWO_DIALOGS;
    expect(clickOn('post', [], undefined)).toEqual([]);
  });

  it('is not the text in sight when the button stands apart from it', () => {
    document.body.innerHTML = TWO_DIALOGS;
    const text = composerOf('text', 'first');
    expect(clickOn('elsewhere', [text], text)).toEqual([]);
  });

  it('is a headline and its article together', () => {
    document.body.innerHTML = `<main id="page"><textarea id="headline"></textarea><div contenteditable="true" id="body"></div>
      <button id="go" class="article-editor-nav__publish">Publier</button></main>`;
    const given = { surface: 'linkedin.article', via: 'linkedin.article' } as const;
    const both = [composerOf('headline', 'page', given), composerOf('body', 'page', given)];
    expect(clickOn('go', both, undefined, linkedin).sort()).toEqual(['body', 'headline']);
  });
});
