/** Half-open stretch of a text; offsets are UTF-16 code units. */
export type Span = readonly [start: number, end: number];
