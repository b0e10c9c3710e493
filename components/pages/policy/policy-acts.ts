import type { Citation } from './citation.ts';

/** What the policy page asks of the browser. */
export interface PolicyActs {
  readonly onPrint: () => void;
  /** Copies the address of an article or a passage; settles when it is on the clipboard. */
  readonly onCopyLink: (anchor: string) => Promise<void>;
  /** Copies words of the policy with their source; settles when they are on the clipboard. */
  readonly onCopy: (citation: Citation) => Promise<void>;
}
