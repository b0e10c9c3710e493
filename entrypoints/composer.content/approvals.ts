import { approvalSubject, digestOf } from '../../lib/assess/approval-digest.ts';
import { keepApproval, knowApprovals } from '../../lib/messages/send.ts';
import { type Surface, siteOf } from '../../lib/policy/surfaces.ts';

/**
 * The texts of which the person said that they were approved: in memory, for as long as the page is open. Those of which
 * they keep a trace are known again by its digest, which is made here: no text goes to the background to be compared.
 */
export class Approvals {
  readonly #approved = new Set<string>();
  readonly #onFound: () => void;
  #known: ReturnType<typeof knowApprovals> | undefined;

  /** Calls back when a text that was asked about turns out to be a known one. */
  constructor(onFound: () => void) {
    this.#onFound = onFound;
  }

  /** Of this very text, on this site; any edit but of spaces makes it another. */
  isApproved(text: string, surface: Surface): boolean {
    if (text.trim() === '') return false;
    const subject = approvalSubject(text, surface);
    const isKnown = this.#approved.has(subject);
    if (!isKnown) void this.#compare(subject);
    return isKnown;
  }

  /** « C’est déjà approuvé »; a trace of the request, where there is one, says so from now on. */
  approve(text: string, surface: Surface): void {
    this.#approved.add(approvalSubject(text, surface));
    this.#onFound();
    void this.#note(text, surface, 'approved');
  }

  /** Leaves a trace of the request for this text on the device. */
  keep(text: string, surface: Surface): void {
    void this.#note(text, surface, 'asked');
  }

  async #note(text: string, surface: Surface, state: 'asked' | 'approved'): Promise<void> {
    const sent = await knowApprovals({ forWriting: state === 'asked' });
    if (!sent.ok || !sent.reply.key) return;
    const digest = await digestOf(approvalSubject(text, surface), sent.reply.key);
    await keepApproval({ digest, platform: siteOf(surface), state });
  }

  async #compare(subject: string): Promise<void> {
    this.#known ??= knowApprovals({ forWriting: false });
    const sent = await this.#known;
    // The background may have been asleep or replaced: the next text asks again.
    if (!sent.ok) this.#known = undefined;
    if (!sent.ok || !sent.reply.key || sent.reply.approved.length === 0) return;
    if (!sent.reply.approved.includes(await digestOf(subject, sent.reply.key))) return;
    this.#approved.add(subject);
    this.#onFound();
  }
}
