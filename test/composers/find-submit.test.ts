// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { facebook } from '../../lib/composers/facebook.ts';
import { recognised, standAt, submitsOf } from './recognised.ts';

beforeEach(() => standAt('https://www.facebook.com/'));

const EDITOR = '<div data-editor contenteditable="true" aria-label="Notes"></div>';

describe('the button of an editor that no entry knows', () => {
  it.each([
    [
      'says that it publishes',
      `<form>${EDITOR}<button id="go">Publier</button><button id="x">Annuler</button></form>`,
      ['go'],
    ],
    [
      'is the form’s own',
      `<form>${EDITOR}<button id="x" type="button">B</button><button id="go" type="submit">➤</button></form>`,
      ['go'],
    ],
    ['keeps what is edited', `<div role="dialog">${EDITOR}<button id="go">Save</button></div>`, ['go']],
    [
      'is the nearest of its kind',
      `<main><div>${EDITOR}<button id="go">Send</button></div><button id="x">Share</button></main>`,
      ['go'],
    ],
    ['stands after the text', `<main><button id="x">Share</button><div>${EDITOR}</div></main>`, []],
    ['is in no other dialog', `<div role="dialog">${EDITOR}</div><div><button id="x">Publier</button></div>`, []],
  ])('%s', (_, html, submits) => {
    const composer = recognised(facebook, html);
    expect(composer.via).toBe('other');
    expect(submitsOf(facebook, composer)).toEqual(submits);
    expect(facebook.findSubmit(composer)?.id).toBe(submits[0]);
  });
});

it('a disabled button is known, but publishes nothing', () => {
  const composer = recognised(facebook, `<form>${EDITOR}<button id="go" disabled>Publier</button></form>`);
  expect(facebook.findSubmit(composer)?.id).toBe('go');
  expect(submitsOf(facebook, composer)).toEqual([]);
});
