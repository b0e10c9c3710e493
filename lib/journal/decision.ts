/** What a person did about a warning. */
export const DECISIONS = ['fixed', 'dismissed', 'returned', 'continued', 'justified'] as const;
export type Decision = (typeof DECISIONS)[number];
