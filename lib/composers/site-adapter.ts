import type { Composer, SiteAdapter } from './composer.ts';
import { BUTTON, closestAcross, nameOf, parentAcross } from './dom-path.ts';
import { EditorPlace } from './editor-place.ts';
import { findSubmitOf, isSubmitOf } from './find-submit.ts';
import { OTHER_ENTRY } from './other-entry.ts';
import { recogniseEditor } from './recognise-editor.ts';
import { reportField } from './report-field.ts';
import type { SiteEntries, SiteEntry } from './site-entry.ts';

/** Makes a site's list of entries answer every question that the program has about its composers. */
export function siteAdapter(site: SiteEntries): SiteAdapter {
  const entryOf = ({ via }: Composer): SiteEntry => site.entries.find(({ id }) => id === via) ?? OTHER_ENTRY;
  const adapter: SiteAdapter = {
    site: site.site,
    recognise: (editor) => recogniseEditor(site, editor),
    isSubmit: (button, composer) => isSubmitOf(entryOf(composer), button, composer),
    findSubmit: (composer) => findSubmitOf(entryOf(composer), composer),
    sendsOnEnter(composer) {
      const { enter } = entryOf(composer);
      return enter === 'setting' ? isSetToSend(site, composer, adapter) : enter === 'sends';
    },
    actingName: (composer) => findActingName(site, composer),
    conversationOf: (composer) => findConversation(site, composer),
    isAcceptance: (button) => isAcceptance(site, button),
    report: (editor) => reportField(site, adapter, editor),
  };
  return adapter;
}

/** As the hint beside the editor says; without a hint, Enter sends where there is no button for it. */
function isSetToSend(site: SiteEntries, composer: Composer, adapter: SiteAdapter): boolean {
  for (const { selector, says } of site.enterHint) {
    const hint = composer.container.querySelector(selector);
    if (hint) return says.test(hint.textContent ?? '');
  }
  return adapter.findSubmit(composer) === undefined;
}

function findActingName(site: SiteEntries, composer: Composer): string | undefined {
  const { labels } = new EditorPlace(composer.editor);
  for (const { selector, says, stands } of site.actors) {
    const shown = selector === undefined ? labels : namesIn(composer, selector, stands === 'before');
    for (const name of shown) {
      const found = says.exec(name)?.[1]?.trim();
      if (found) return found;
    }
  }
  return undefined;
}

function namesIn({ container, editor }: Composer, selector: string, isBefore: boolean): string[] {
  const found = [...container.querySelectorAll(selector)];
  return found.filter((element) => !isBefore || standsBefore(element, editor)).map(nameOf);
}

/** Does an element come before another, and neither around it nor inside? */
function standsBefore(element: Element, other: Element): boolean {
  return other.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_PRECEDING;
}

/** A link or a name in the conversation's own frame tells it; else the page's address does. */
function findConversation(site: SiteEntries, { editor, surface }: Composer): string | undefined {
  if (!surface.endsWith('.message')) return undefined;
  const place = new EditorPlace(editor);
  const frame = site.conversationFrames.map(({ selector }) => closestAcross(editor, selector)).find(Boolean);
  for (const { selector, says } of site.conversations) {
    const shown =
      selector === undefined ? [place.address] : [...(frame ?? place.territory).querySelectorAll(selector)].map(toldBy);
    const found = shown.map((told) => says.exec(told)?.[1]).find((told) => told !== undefined && told !== '');
    if (found !== undefined) return found;
  }
  return place.titles[0];
}

function toldBy(element: Element): string {
  return element.getAttribute('href') ?? nameOf(element);
}

/** In its own card, before anyone else's buttons come in, stands one that refuses. */
function isAcceptance({ acceptance }: SiteEntries, button: Element): boolean {
  if (!acceptance.accept.says.test(nameOf(button))) return false;
  for (let card = parentAcross(button); card; card = parentAcross(card)) {
    const names = [...card.querySelectorAll(BUTTON)].map(nameOf);
    if (names.filter((name) => acceptance.accept.says.test(name)).length > 1) return false;
    if (names.some((name) => acceptance.refuse.says.test(name))) return true;
  }
  return false;
}
