import type { Surface } from '../../lib/policy/surfaces.ts';

/** What the site writes with there. */
export type EditorKind = 'lexical' | 'quill' | 'tiptap' | 'prosemirror' | 'draft' | 'plain' | 'textarea';

export type ReplicaLanguage = 'fr' | 'en';

/** Where a replica lives, how its composer is reached, and how it publishes. The selectors pierce open shadow roots. */
export interface Replica {
  address: string;
  /** The folder of its sources, where one page has several composers; else its own name. */
  folder?: string;
  /** What the address says to the page besides its language: how this replica differs from another of the same folder. */
  asked?: Readonly<Record<string, string>>;
  /** The address of the frame in which the composer stands, where it is not in the page itself; its sources are in `frame/`. */
  frame?: string;
  surface: Surface;
  kind: EditorKind;
  /** The button that opens the composer; `null` when the composer is in the page from the start. */
  opener: string | null;
  editor: string;
  /** Something published stands in it when it opens: the person takes it out before they write. */
  isFilled?: true;
  /** The editor has no second line. */
  isOneLine?: true;
  /** The accessible name of the editor. */
  label: Record<ReplicaLanguage, string>;
  /** The buttons that publish, pressed one after the other; none where Enter alone sends. */
  publishSteps: readonly string[];
  /** A share needs no words of one's own. */
  publishesEmpty?: true;
  /** What a bare Enter in the editor does. */
  enter: 'sends' | 'newline';
}
