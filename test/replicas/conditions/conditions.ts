/** What a page may do around an editor, or against whoever reads it. Any replica can be opened under any of them. */
export const CONDITIONS = {
  /** React keeps a feed of 300 posts beside the composer, and draws its head again at each keystroke. */
  'feed-300': {},
  /** Styles that reach for every element, for unknown ones, and for highlights by their names. */
  'hostile-css': {},
  /** What stands around the editor is drawn again at each keystroke: classes, attributes, texts, neighbours. */
  rerendered: {},
  /** `__rebuild()` puts new elements in the place of all those around the editor, which stays. */
  rebuilt: {},
  /** The focus is brought back whenever it leaves the editor, or the dialog around it. */
  'focus-trap': {},
  /** Scripts may write no markup but through a policy; what is refused is counted. */
  'trusted-types': { policy: "; require-trusted-types-for 'script'" },
  /** Nothing that happens gets past the page’s own listeners on the window. */
  'stops-events': {},
  /** Every listener of the page throws. */
  throws: {},
  /** Elements that the page did not make, and painted highlights, are taken away as soon as they come. */
  'takes-away': {},
  /** The built-in methods of the page are not what they were. */
  'changed-builtins': {},
  /** `__navigate()` swaps the main part for another and says so in the history; `history.back()` brings it back. */
  navigates: {},
  /** The page stands in a frame of itself once more. */
  nests: {},
  /** Forty comment boxes more, of no editor's make. */
  'forty-comments': {},
} as const satisfies Record<string, { readonly policy?: string }>;

export type Condition = keyof typeof CONDITIONS;

/** What the site's content security policy says besides, under this condition. */
export function policyUnder(condition: Condition): string {
  const { policy = '' }: { readonly policy?: string } = CONDITIONS[condition];
  return policy;
}
