import type { Surface } from '../policy/surfaces.ts';

/** How one editor was recognised. Words of ours and roles of the page alone: no text, no name, no address. */
export interface FieldReport {
  readonly site: 'facebook' | 'linkedin';
  readonly surface: Surface | null;
  /** The entry of the site's file that was chosen. */
  readonly via: string | null;
  /** What the editor is made of: `textarea`, `input`, `lexical`, `quill`, `prosemirror`, `draft`, `contenteditable`. */
  readonly editor: string;
  /** Ids of the entry's clues that were found, and of those that were not. */
  readonly hits: readonly string[];
  readonly misses: readonly string[];
  /** Roles and tag names from the editor up to the root; hyphenated or unknown ones as `?`. */
  readonly path: readonly string[];
  readonly submitFound: boolean;
  readonly sendsOnEnter: boolean;
}
