/**
 * What became of a warning. `shown`: it was there when the person paused, once for each draft; `fixed`: by Vigie's own
 * wording; `edited`: gone by the person's own typing when the text went out; `blocked`: the text was held back;
 * `continued`: it went out with the text; `abandoned`: the text did not go out.
 */
export const DECISIONS = [
  'shown',
  'fixed',
  'edited',
  'dismissed',
  'returned',
  'continued',
  'justified',
  'blocked',
  'abandoned',
] as const;
export type Decision = (typeof DECISIONS)[number];
