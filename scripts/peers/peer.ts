import type { LabelledLine } from '../evaluation/line.ts';

/** Something that marks in a text what should not be published. */
export interface Peer {
  /** As its registry names it; `Vigie` for ours. */
  readonly name: string;
  readonly version: string;
  /** Is there anything in this text that it would mark? */
  readonly marks: (line: LabelledLine) => boolean | Promise<boolean>;
}
