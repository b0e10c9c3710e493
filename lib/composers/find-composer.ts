import type { Composer, SiteAdapter } from './composer.ts';
import { findEditingHost, treeOf } from './dom-path.ts';
import { facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';

/** The site's own file for a host name, `www.facebook.com` or any other of its hosts. */
export function findAdapter(hostname: string): SiteAdapter | undefined {
  if (/(^|\.)facebook\.com$/.test(hostname)) return facebook;
  if (/(^|\.)linkedin\.com$/.test(hostname)) return linkedin;
  return undefined;
}

/** The composer that an event happened in, if it happened in one. */
export function findComposer(event: Event, adapter: SiteAdapter): Composer | undefined {
  return composerAt(event.composedPath()[0], adapter);
}

/** The composer that has the focus now, also inside open shadow trees. */
export function findFocusedComposer(document: Document, adapter: SiteAdapter): Composer | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return composerAt(focused ?? undefined, adapter);
}

function composerAt(target: EventTarget | undefined, adapter: SiteAdapter): Composer | undefined {
  const editor = findEditingHost(target);
  const recognition = editor && adapter.recognise(editor);
  return editor && recognition && { ...recognition, editor, root: treeOf(editor) };
}
