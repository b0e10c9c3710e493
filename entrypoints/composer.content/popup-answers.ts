import type { Browser } from 'wxt/browser';
import { describeWarning } from '../../lib/i18n/in-page.ts';
import type { FrameReport, PopupRequest } from '../../lib/messages/popup-port.ts';
import { openWarnings } from '../../lib/session/session-state.ts';
import type { Shown } from './display.ts';

/** Answers this tab's own popup, directly: what is in play here never passes through the background. */
export class PopupAnswers {
  readonly #ports = new Set<Browser.runtime.Port>();
  readonly #report: () => FrameReport;

  constructor(report: () => FrameReport) {
    this.#report = report;
  }

  connect(port: Browser.runtime.Port, onShow: (id: string) => void): void {
    this.#ports.add(port);
    port.onDisconnect.addListener(() => this.#ports.delete(port));
    port.onMessage.addListener((request: PopupRequest) => {
      if (request.type === 'list') port.postMessage(this.#report());
      else onShow(request.id);
    });
  }

  /** Brings every open popup up to date. */
  tell(): void {
    for (const port of this.#ports) port.postMessage(this.#report());
  }
}

/** What is in play in the composer that the person is in: ids, levels and masked excerpts. */
export function reportOf(shown: Shown | undefined): FrameReport {
  if (!shown) return { frame: null, typed: false, warnings: [] };
  const { open, snapshot, pack } = shown;
  const state = open.session.state();
  const draft = { text: state.text, surface: open.composer.surface };
  const warnings = openWarnings(state).map((warning) => {
    const { id, concern, case: form, severity, clauses } = warning;
    const { excerpt = '' } = describeWarning(warning, draft, pack, snapshot.language);
    return { id, concern, case: form, severity, clauses, excerpt };
  });
  return { frame: draft.surface, typed: state.text.trim() !== '', warnings };
}
