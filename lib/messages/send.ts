import { browser } from 'wxt/browser';
import type { Replies, Request, RequestOf } from './schema.ts';

/**
 * `gone`: the extension was replaced or removed under the page, and stays out of reach until a reload.
 * `unanswered`: the background is there and could not answer.
 */
export type Sent<Reply> =
  | { readonly ok: true; readonly reply: Reply }
  | { readonly ok: false; readonly reason: 'gone' | 'unanswered' };

/** The part of `runtime` that sending needs; `id` is absent in a script whose extension was replaced. */
export interface SendingRuntime {
  readonly id?: string | undefined;
  sendMessage<M, R>(message: M): Promise<R>;
}

/** Opens the policy page at a clause. */
export const openClause = sender('open-clause');

/** Keeps a decision in the person's own journal, when they keep one. */
export const recordDecision = sender('record-decision');

/** Shows how many warnings this tab has on the toolbar button. */
export const showCount = sender('show-count');

/** Takes this week for the reminder on friend requests; not the first when another page had it. */
export const claimAcceptanceWeek = sender('claim-acceptance-week');

/** What was approved, as digests, and the key to know a text by them; a key is made for whoever means to add one. */
export const knowApprovals = sender('know-approvals');

/** Keeps the digest of a request for approval, or notes that it was approved. */
export const keepApproval = sender('keep-approval');
/** Takes a spell of work for its reminder; not the first when another draft had it. */
export const claimReminder = sender('claim-reminder');

/** Keeps what the person says of this moment: on a break, on duty, off duty, at work on the network, or nothing. */
export const sayDuty = sender('say-duty');

type Fields<Type extends Request['type']> = Omit<RequestOf<Type>, 'type'>;

function sender<Type extends Request['type']>(type: Type) {
  return (fields: Fields<Type>, runtime?: SendingRuntime): Promise<Sent<Replies[Type]>> =>
    send<Replies[Type]>({ type, ...fields }, () => runtime ?? browser.runtime);
}

async function send<Reply>(message: object, runtime: () => SendingRuntime): Promise<Sent<Reply>> {
  try {
    if (isGone(runtime())) return { ok: false, reason: 'gone' };
    const reply = await runtime().sendMessage<object, Reply | undefined>(message);
    return reply === undefined ? { ok: false, reason: 'unanswered' } : { ok: true, reply };
  } catch {
    // Expected: "Extension context invalidated" after a replacement, "Receiving end does not exist"
    // while the background is being started. The wording differs between browsers; the id tells them apart.
    return { ok: false, reason: isReachable(runtime) ? 'unanswered' : 'gone' };
  }
}

function isGone(runtime: SendingRuntime | undefined): boolean {
  return runtime?.id === undefined;
}

function isReachable(runtime: () => SendingRuntime): boolean {
  try {
    return !isGone(runtime());
  } catch {
    // A replaced script may lose the browser's functions altogether.
    return false;
  }
}
