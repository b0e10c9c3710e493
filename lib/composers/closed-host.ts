/** An element for the page, and the closed tree inside it. */
export interface ClosedHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * Makes both in a document that is never shown, which knows no custom elements: a page may define one by our name, and its
 * constructor would be handed a tree that is attached after it ran (`ElementInternals.shadowRoot`), however closed.
 */
export function createClosedHost(page: Document, tag: string): ClosedHost {
  const host = page.implementation.createHTMLDocument('').createElement(tag);
  const root = host.attachShadow({ mode: 'closed' });
  page.adoptNode(host);
  return { host, root };
}
