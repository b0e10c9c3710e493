/** What a person may say of this moment, over their schedule. */
export const DECLARED = ['on-break', 'on-duty', 'off-duty', 'work-use'] as const;
export type Declared = (typeof DECLARED)[number];

/** How long a break may be said to last, in minutes. */
export const BREAK_MINUTES = [15, 30, 60] as const;
export type BreakMinutes = (typeof BREAK_MINUTES)[number];

/** Said at `since`, over by itself at `until`; ms since 1970. */
export interface Declaration {
  readonly status: Declared;
  readonly since: number;
  readonly until: number;
}
