import type { PublishVerb, Surface } from '../policy/surfaces.ts';
import type { FieldReport } from './field-report.ts';

/** What a site's file says of one editor. */
export interface Recognition {
  readonly surface: Surface;
  /** The part of the page that holds the editor and the button that publishes it. */
  readonly container: Element;
  readonly verb: PublishVerb;
  /** Which entry of the site's file recognised it: `facebook.comment`, `linkedin.message`, `other`. */
  readonly via: string;
}

/** One editor of the page in which a person writes something to publish. */
export interface Composer extends Recognition {
  /** A contenteditable, a `<textarea>` or an `<input>`. */
  readonly editor: HTMLElement;
  /** The tree that the editor stands in: selections and highlight styles belong to it. */
  readonly root: Document | ShadowRoot;
}

/** Everything Vigie knows of one site; the only place where that site's selectors stand. */
export interface SiteAdapter {
  readonly site: 'facebook' | 'linkedin';
  /** Undefined where nothing is published: a search box, a setting. */
  recognise(editor: HTMLElement): Recognition | undefined;
  /** Is this button the one that publishes what stands in the composer? */
  isSubmit(button: Element, composer: Composer): boolean;
  /** The button that publishes, where it can be found now; undefined also where Enter alone sends. */
  findSubmit(composer: Composer): HTMLElement | undefined;
  /** Whether a bare Enter publishes here now; on LinkedIn's messages the person's own setting decides. */
  sendsOnEnter(composer: Composer): boolean;
  /** The name in which this composer publishes, where the page says it ("Comment as X"). */
  actingName(composer: Composer): string | undefined;
  /** Of a message: what tells its conversation from the page's others; never shown or kept. */
  conversationOf(composer: Composer): string | undefined;
  /** Does this button accept a friend request or an invitation? */
  isAcceptance(button: Element): boolean;
  /** How this editor was recognised, for whoever mends the site's file: no text, no name, no address. */
  report(editor: HTMLElement): FieldReport;
}
