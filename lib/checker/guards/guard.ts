import type { Reading } from '../reading.ts';
import type { Span } from '../types.ts';

/** A named reason to stay silent: whether it holds for a passage of a reading. */
export type Guard = (reading: Reading, span: Span) => boolean;
