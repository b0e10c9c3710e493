// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { facebook } from '../../lib/composers/facebook.ts';
import { rememberSubmit } from '../../lib/composers/remember-submit.ts';
import { LEXICAL, recognised } from './recognised.ts';

const EDITOR = '<div data-editor contenteditable="true" aria-label="Notes"></div>';
const BUTTON = '<button>Publier</button>';

/** Whether the way to publish is known, asked at these moments (ms), with something done to the form before each. */
function askedAt(...moments: [at: number, change: (form: Element) => void][]): boolean[] {
  const composer = recognised(facebook, `<form>${EDITOR}</form>`);
  let time = 0;
  const isKnown = rememberSubmit(facebook, () => time);
  return moments.map(([at, change]) => {
    time = at;
    change(composer.container);
    return isKnown(composer);
  });
}

const nothing = () => {};
const add = (form: Element) => form.insertAdjacentHTML('beforeend', BUTTON);
const remove = (form: Element) => form.querySelector('button')?.remove();

it('a button that appears late is found, soon enough', () => {
  expect(askedAt([0, nothing], [100, add], [500, nothing])).toEqual([false, false, true]);
});

it('a button that goes away is not known any more', () => {
  expect(askedAt([0, add], [1, nothing], [2, remove])).toEqual([true, true, false]);
});

it('where Enter publishes, no button is needed', () => {
  const composer = recognised(facebook, `<div ${LEXICAL} aria-label="Message"></div>`);
  expect(rememberSubmit(facebook)(composer)).toBe(true);
});
