import type { PublishVerb, Surface } from '../policy/surfaces.ts';

/** How sure a source is, and the month it was noted: A measured on the live site, B several sources, C one source or a guess. */
export type Seen = `${'A' | 'B' | 'C'} ${number}-${number}`;

interface Noted {
  /** Ours: it may be said in a field report. */
  readonly id: string;
  readonly seen: Seen;
}

/** One sign by which an editor is told. Enough weight together recognises it, so none of them has to be there. */
export type Clue = Noted & {
  /** 2 or more is enough alone; 1 needs another. */
  readonly weight: 1 | 2 | 3 | 4;
} & Sign;

export type Sign =
  /** The editor itself matches. */
  | { readonly editor: string }
  /** Something around the editor matches, across open shadow trees. */
  | { readonly around: string }
  /** Something in the editor's own part of the page matches. */
  | { readonly beside: string }
  /** A button in the editor's own part of the page is called so. */
  | { readonly button: RegExp }
  /** The editor is called so, by label or placeholder; apostrophes are straight. */
  | { readonly label: RegExp }
  /** What stands around it is called so: a dialog, a region, a form. */
  | { readonly title: RegExp }
  /** Host and path of the page. */
  | { readonly address: RegExp };

/** A selector of the site, with where it comes from. */
export type Mark = Noted & { readonly selector: string };

/** Words of the site, with where they come from. */
export type Words = Noted & { readonly says: RegExp };

/** How the button that publishes is told: by any of its marks or names. */
export interface SubmitClues {
  readonly marks: readonly Mark[];
  readonly names: readonly Words[];
  /** Whether Save publishes: `always`, only where the dialog says that something published is edited, or never. */
  readonly saves?: 'always' | 'editing';
  /** By its name it counts only after the editor and nearer than any other: the toggle of the action bar has the same words. */
  readonly near?: true;
}

/** One kind of composer of a site. Of several that are recognised the heaviest wins, then the first of the list. */
export interface SiteEntry {
  readonly id: string;
  readonly surface: Surface;
  readonly verb: PublishVerb;
  readonly clues: readonly Clue[];
  /** What holds the editor and its button, the surest first; failing all, the editor's own part of the page. */
  readonly containers: readonly Mark[];
  readonly submit: SubmitClues;
  /** What a bare Enter does; `setting`: as the person chose, read from the hint beside the editor. */
  readonly enter: 'sends' | 'newline' | 'setting';
  /** An `<input>` may be this composer; elsewhere inputs are never read. */
  readonly takesInput?: true;
}

/** Where a site says in whose name one writes: the editor's label where no selector is given. */
export type Actor = Words & {
  readonly selector?: string;
  /** Only what stands before the editor counts: a post that is shared has its own author, and stands after it. */
  readonly stands?: 'before';
};

/** All that a site's own file says; nothing else in the program knows a selector or a word of that site. */
export interface SiteEntries {
  readonly site: 'facebook' | 'linkedin';
  readonly other: Surface;
  readonly entries: readonly SiteEntry[];
  /** Addresses where an editor that no entry knows publishes nothing: settings, login, help. */
  readonly unread: RegExp;
  /** Where the site says what Enter does, and the words for "sends". */
  readonly enterHint: readonly (Mark & Words)[];
  /** Where the site says in whose name one writes; the name is the first group of its words. */
  readonly actors: readonly Actor[];
  /** What tells a conversation: a link in it, or the page's address; the first group is it. */
  readonly conversations: readonly (Words & { readonly selector?: string })[];
  /** What holds one conversation, header included. */
  readonly conversationFrames: readonly Mark[];
  /** What the buttons are called that accept a request, and those beside them that refuse it. */
  readonly acceptance: { readonly accept: Words; readonly refuse: Words };
}
