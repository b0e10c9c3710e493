interface Days {
  readonly journalDays?: number | undefined;
}

/** After how many days a row of the journal is erased where nobody chose. */
const USUAL = 90;

/** After how many days a row is erased: an establishment may shorten what the person chose, never lengthen it. */
export function journalDaysOf(own: Days, managed: Days): number {
  return Math.min(own.journalDays ?? USUAL, managed.journalDays ?? Number.POSITIVE_INFINITY);
}
