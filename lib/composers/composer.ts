import type { PublishVerb, Surface } from '../policy/surfaces.ts';

/** What a site's file says of one editor. */
export interface Recognition {
  readonly surface: Surface;
  /** The part of the page that holds the editor and the button that publishes it. */
  readonly container: Element;
  readonly verb: PublishVerb;
  /** Whether a bare Enter publishes here. */
  readonly sendsOnEnter: boolean;
}

/** One editor of the page in which a person writes something to publish. */
export interface Composer extends Recognition {
  readonly editor: HTMLElement;
  /** The tree that the editor stands in: selections and highlight styles belong to it. */
  readonly root: Document | ShadowRoot;
}

/** Everything Vigie knows of one site; the only place where that site's selectors stand. */
export interface SiteAdapter {
  readonly site: 'facebook' | 'linkedin';
  /** Undefined where nothing is published: a search box, a chat that is not read yet. */
  recognise(editor: HTMLElement): Recognition | undefined;
  /** Is this button the one that publishes what stands in the composer? */
  isSubmit(button: Element, composer: Composer): boolean;
}
