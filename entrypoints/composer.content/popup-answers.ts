import type { Browser } from 'wxt/browser';
import { excerptOf } from '../../lib/i18n/in-page.ts';
import { type FieldReply, type FrameReport, nothingOpen, type PopupRequest } from '../../lib/messages/popup-port.ts';
import type { Capacity } from '../../lib/policy/people.ts';
import { openWarnings } from '../../lib/session/session-state.ts';
import type { Shown } from './display.ts';

/** Answers this tab's own popup, directly: what is in play here never passes through the background. */
export class PopupAnswers {
  readonly #frame = crypto.randomUUID();
  readonly #ports = new Set<Browser.runtime.Port>();
  readonly #shown: () => Shown | undefined;
  readonly #tokens = new Tokens();

  constructor(shown: () => Shown | undefined) {
    this.#shown = shown;
  }

  connect(port: Browser.runtime.Port): void {
    this.#ports.add(port);
    port.onDisconnect.addListener(() => this.#ports.delete(port));
    port.onMessage.addListener((request: PopupRequest) => {
      if (request.type === 'report-field') this.#reportField(port, request.frame);
      else if (request.type === 'speak-as') this.#speakAs(request.capacity);
      else this.#showWarning(request.token);
    });
    port.postMessage(this.#report());
  }

  /** Brings every open popup up to date. */
  tell(): void {
    if (this.#ports.size === 0) return;
    const report = this.#report();
    for (const port of this.#ports) port.postMessage(report);
  }

  /** Where the page itself tells the name, there is nothing to choose. */
  #speakAs(capacity: Capacity): void {
    const shown = this.#shown();
    if (shown?.speaker.isOwnWord) shown.acts.speakAs(capacity);
  }

  #showWarning(token: string): void {
    const id = this.#tokens.idOf(token);
    if (id !== undefined) this.#shown()?.acts.openCard(id);
  }

  #reportField(port: Browser.runtime.Port, frame: string): void {
    const report = frame === this.#frame ? this.#shown()?.open.report() : undefined;
    if (!report) return;
    const reply: FieldReply = { field: JSON.stringify(report, undefined, 2) };
    port.postMessage(reply);
  }

  #report(): FrameReport {
    return reportOf(this.#frame, this.#shown(), (id) => this.#tokens.tokenOf(id));
  }
}

/** What is in play in the composer that the person is in: levels, clauses and masked excerpts; no warning's id. */
export function reportOf(frame: string, shown: Shown | undefined, tokenOf: (id: string) => string): FrameReport {
  if (!shown) return nothingOpen(frame);
  const { open, speaker } = shown;
  const state = open.session.state();
  const draft = { text: state.text, surface: open.composer.surface };
  const warnings = openWarnings(state).map((warning) => {
    const { id, concern, case: form, severity, clauses } = warning;
    return { token: tokenOf(id), concern, case: form, severity, clauses, excerpt: excerptOf(warning, draft) };
  });
  return { frame, surface: draft.surface, typed: state.text.trim() !== '', capacity: speaker.capacity, warnings };
}

/** Stand-ins for the ids of warnings, which hold the words that were typed. */
class Tokens {
  readonly #tokens = new Map<string, string>();

  tokenOf(id: string): string {
    const token = this.#tokens.get(id) ?? crypto.randomUUID();
    this.#tokens.set(id, token);
    return token;
  }

  idOf(token: string): string | undefined {
    return [...this.#tokens].find(([, own]) => own === token)?.[0];
  }
}
