/** Who may import whom. A folder not named for a room is closed to it; a room may always import itself. */
export interface Direction {
  readonly room: string;
  /** May be imported, values and types. */
  readonly values: readonly string[];
  /** Types alone, over and above `values`. */
  readonly types: readonly string[];
  /** May this room call the extension API? */
  readonly browser?: true;
}

/** Who may import whom, room by room. Paths are files or folders from the root. */
export const DIRECTIONS: readonly Direction[] = [
  { room: 'lib/policy', values: [], types: [] },
  { room: 'lib/checker', values: ['lib/policy/concerns.ts'], types: [] },
  { room: 'lib/schedule', values: [], types: [] },
  { room: 'lib/assess', values: ['lib/policy', 'lib/schedule'], types: ['lib/checker', 'lib/settings'] },
  { room: 'lib/composers', values: ['lib/policy/surfaces.ts'], types: ['lib/checker'] },
  { room: 'lib/i18n', values: ['lib/policy'], types: ['lib/checker', 'lib/assess', 'lib/settings'] },
  {
    room: 'lib/session',
    values: ['lib/policy'],
    types: ['lib/checker', 'lib/assess', 'lib/settings', 'lib/composers'],
  },
  {
    room: 'lib/draft',
    values: ['lib/policy', 'lib/schedule', 'lib/checker', 'lib/assess', 'lib/i18n', 'lib/composers/close-spaces.ts'],
    types: ['lib/settings'],
  },
  { room: 'lib/settings', values: ['lib/policy', 'lib/schedule'], types: ['lib/assess'], browser: true },
  { room: 'lib/kit', values: ['lib/policy', 'lib/settings'], types: [] },
  { room: 'lib/journal', values: ['lib/policy', 'lib/schedule'], types: ['lib/assess', 'lib/settings'] },
  {
    room: 'lib/messages',
    values: ['lib/policy', 'lib/schedule', 'lib/settings', 'lib/journal'],
    types: ['lib/assess'],
    browser: true,
  },
  {
    room: 'components',
    values: ['lib/i18n', 'lib/policy', 'lib/schedule'],
    types: [
      'lib/checker',
      'lib/assess',
      'lib/settings',
      'lib/session',
      'lib/composers',
      'lib/draft',
      // The shape of what the popup shows; how it gets there is the entrypoint's business.
      'lib/messages/popup-port.ts',
      'lib/messages/find-signs.ts',
      'lib/journal/decision.ts',
    ],
  },
];

/** The extension API, by any of the names it can be imported under. */
export const EXTENSION_API = /^(webextension-polyfill|wxt\/(browser|storage|utils\/.*)|@wxt-dev\/(browser|storage))$/;

/** Is this path the place itself, or inside it? */
export function isIn(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}
