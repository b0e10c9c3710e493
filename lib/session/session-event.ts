import type { Warning } from '../assess/warning.ts';
import type { Note } from './session-state.ts';

/** Everything that can happen to one open composer. */
export type SessionEvent =
  | {
      readonly type: 'text-read';
      readonly text: string;
      readonly warnings: readonly Warning[];
      readonly place: string;
    }
  | { readonly type: 'card-opened'; readonly id: string; readonly focus: boolean; readonly at?: number | undefined }
  | { readonly type: 'card-stepped'; readonly by: 1 | -1 }
  | { readonly type: 'card-closed' }
  | { readonly type: 'clause-unreachable' }
  | { readonly type: 'warning-dismissed'; readonly id: string }
  | { readonly type: 'noted'; readonly note: Note | undefined }
  | { readonly type: 'strip-hidden' }
  | { readonly type: 'request-opened'; readonly id: string }
  | { readonly type: 'request-closed' }
  | { readonly type: 'publication-held' }
  | { readonly type: 'text-returned-to' }
  | { readonly type: 'publication-accepted' }
  | { readonly type: 'publication-let-through' };
