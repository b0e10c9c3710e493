// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Composer } from '../../lib/composers/composer.ts';
import { facebook } from '../../lib/composers/facebook.ts';
import { refreshComposer } from '../../lib/composers/find-composer.ts';

function commentIn(form: HTMLFormElement): Composer {
  const editor = document.createElement('div');
  editor.setAttribute('role', 'textbox');
  editor.setAttribute('aria-label', 'Écrire un commentaire');
  form.append(editor);
  document.body.replaceChildren(form);
  return {
    surface: 'facebook.comment',
    editor,
    root: document,
    container: form,
    verb: 'comment',
    via: 'facebook.comment',
  };
}

function aForm(): HTMLFormElement {
  const form = document.createElement('form');
  form.setAttribute('role', 'presentation');
  return form;
}

it('a composer stays the same while its container stands around the editor', () => {
  const composer = commentIn(aForm());
  expect(refreshComposer(composer, facebook)).toBe(composer);
});

it('finds its new container when the site rebuilt everything around the editor', () => {
  const composer = commentIn(aForm());
  const rebuilt = aForm();
  rebuilt.append(composer.editor);
  document.body.replaceChildren(rebuilt);
  expect(refreshComposer(composer, facebook).container).toBe(rebuilt);
});
