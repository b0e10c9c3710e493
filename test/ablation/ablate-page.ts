import type { Composer, SiteAdapter } from '../../lib/composers/composer.ts';
import { BUTTON, findEditingHost, parentAcross, treeOf } from '../../lib/composers/dom-path.ts';
import { findAdapter } from '../../lib/composers/find-composer.ts';
import type { Ablation, Trial, Verdict } from './verdict.ts';

declare global {
  interface Window {
    /** Takes things from the page around the focused editor, one at a time, and puts each back; `null` without an editor. */
    __ablate: () => Ablation | null;
  }
}

/** Without it nobody could write there; it says nothing of a site. */
const NO_CLUE = ['contenteditable', 'style'];

window.__ablate = () => {
  const adapter = findAdapter(location.hostname);
  const editor = findEditingHost(focused());
  if (!adapter || !editor) return null;
  const judge = () => verdictOf(adapter, editor);
  const whole = judge();
  const elements = leanedOn(adapter, editor);
  return {
    whole,
    trials: [
      ...elements.flatMap((element) => withoutAttributes(element, judge)),
      ...pathOf(editor).flatMap((element) => wrapped(element, judge)),
      rehashed(elements, judge),
    ],
  };
};

function focused(): Element | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element ?? undefined;
}

function verdictOf(adapter: SiteAdapter, editor: HTMLElement): Verdict {
  const composer = composerAt(adapter, editor);
  if (!composer) return { surface: null, submit: false };
  const submit = adapter.findSubmit(composer) !== undefined || adapter.sendsOnEnter(composer);
  return { surface: composer.surface, submit };
}

function composerAt(adapter: SiteAdapter, editor: HTMLElement): Composer | undefined {
  const recognition = adapter.recognise(editor);
  return recognition && { ...recognition, editor, root: treeOf(editor) };
}

/** What stands around the editor, and around every button of its composer. */
function leanedOn(adapter: SiteAdapter, editor: HTMLElement): Element[] {
  const container = composerAt(adapter, editor)?.container ?? editor;
  const buttons = [...container.querySelectorAll(BUTTON)];
  const hints = [...container.querySelectorAll('h1, h2, h3, [role="heading"], p, label')];
  return [...new Set([...pathOf(editor), ...buttons.flatMap(pathOf), ...hints])];
}

function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | undefined = element; at && at !== document.documentElement; at = parentAcross(at))
    path.push(at);
  return path;
}

function withoutAttributes(element: Element, judge: () => Verdict): Trial[] {
  return element
    .getAttributeNames()
    .filter((name) => !NO_CLUE.includes(name))
    .map((name) => {
      const value = element.getAttribute(name) ?? '';
      element.removeAttribute(name);
      const verdict = judge();
      element.setAttribute(name, value);
      return { what: `${element.localName}[${name}]`, verdict };
    });
}

function wrapped(element: Element, judge: () => Verdict): Trial[] {
  const parent = element.parentElement;
  if (!parent || element === document.body) return [];
  const wrapper = document.createElement('div');
  element.replaceWith(wrapper);
  wrapper.append(element);
  const verdict = judge();
  wrapper.replaceWith(element);
  return [{ what: `a wrapper around ${element.localName}`, verdict }];
}

function rehashed(elements: readonly Element[], judge: () => Verdict): Trial {
  const classes = elements.map((element) => element.getAttribute('class'));
  for (const [index, element] of elements.entries()) element.setAttribute('class', `x${index}`);
  const verdict = judge();
  for (const [index, element] of elements.entries()) {
    const own = classes[index];
    if (typeof own === 'string') element.setAttribute('class', own);
    else element.removeAttribute('class');
  }
  return { what: 'all classes', verdict };
}
