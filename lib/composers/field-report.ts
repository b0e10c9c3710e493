import type { Surface } from '../policy/surfaces.ts';

/** How one editor was recognised. Words of ours and roles of the page alone: no text, no name, no address. */
export interface FieldReport {
  readonly site: 'facebook' | 'linkedin';
  readonly surface: Surface | null;
  /** The entry of the site's file that was chosen; `other` for none of them. */
  readonly via: string | null;
  /** The entry that came nearest, and the ids of its clues that were found and that were not. */
  readonly nearest: string | null;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
  /** What the editor is made of: `textarea`, `input`, `lexical`, `quill`, `prosemirror`, `draft`, `contenteditable`. */
  readonly editor: string;
  /** Tag and role of each element from the editor up to the root. */
  readonly path: readonly string[];
  readonly submitFound: boolean;
  readonly sendsOnEnter: boolean;
}
