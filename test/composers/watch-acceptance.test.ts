// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { facebook } from '../../lib/composers/facebook.ts';
import { watchAcceptance } from '../../lib/composers/watch-acceptance.ts';

let closing: AbortController;
const onAcceptance = vi.fn();

beforeEach(() => {
  document.body.innerHTML = `
    <div role="main">
      <div><div role="button" tabindex="0" id="yes"><span>Confirmer</span></div><div role="button">Supprimer</div></div>
      <div role="button" id="other">Confirmer</div>
    </div>`;
  closing = new AbortController();
  onAcceptance.mockReset();
  watchAcceptance(window, facebook, closing.signal, onAcceptance);
});
afterEach(() => closing.abort());

const come = (selector: string, type: 'pointerover' | 'focusin') =>
  document.querySelector(selector)?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));

it.each(['pointerover', 'focusin'] as const)('says when %s comes to what accepts a request', (type) => {
  come('#yes span', type);
  expect(onAcceptance).toHaveBeenCalledExactlyOnceWith(document.querySelector('#yes'));
});

it('says it once', () => {
  come('#yes', 'focusin');
  come('#yes', 'pointerover');
  expect(onAcceptance).toHaveBeenCalledOnce();
});

it('says nothing of a button with the same word and none beside it that refuses', () => {
  come('#other', 'pointerover');
  come('[role=main]', 'pointerover');
  expect(onAcceptance).not.toHaveBeenCalled();
});

it('says nothing once it is closed', () => {
  closing.abort();
  come('#yes', 'pointerover');
  expect(onAcceptance).not.toHaveBeenCalled();
});
