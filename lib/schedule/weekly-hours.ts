/** Minutes since local midnight of the day on which the shift begins; `end` may pass 1440 (over midnight). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Shift extends Stretch {
  readonly breaks: readonly Stretch[];
}

/** Index 0 is Monday, as in ISO 8601. */
export interface WeeklyHours {
  /** IANA name, `America/Toronto`. */
  readonly timeZone: string;
  readonly days: readonly (readonly Shift[])[];
}
