import { isHostOf } from '../policy/surfaces.ts';
import type { Composer, SiteAdapter } from './composer.ts';
import { findEditingHost, isAround, treeOf } from './dom-path.ts';
import { facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';

/** The site's own file for a host name, `www.facebook.com` or any other of its hosts. */
export function findAdapter(hostname: string): SiteAdapter | undefined {
  if (isHostOf(hostname, 'facebook.com')) return facebook;
  if (isHostOf(hostname, 'linkedin.com')) return linkedin;
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

/**
 * The same composer as it stands now: a site may rebuild everything around an editor that it keeps, and the
 * button that publishes is looked for inside what stands around it.
 */
export function refreshComposer(composer: Composer, adapter: SiteAdapter): Composer {
  if (isAround(composer.container, composer.editor)) return composer;
  const recognition = adapter.recognise(composer.editor);
  return recognition ? { ...composer, ...recognition, root: treeOf(composer.editor) } : composer;
}

function composerAt(target: EventTarget | undefined, adapter: SiteAdapter): Composer | undefined {
  const editor = findEditingHost(target);
  const recognition = editor && adapter.recognise(editor);
  return editor && recognition && { ...recognition, editor, root: treeOf(editor) };
}
