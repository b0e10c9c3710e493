import type { Warning } from '../../lib/assess/warning.ts';
import { type Asked, describeWarning, type WarningView } from '../../lib/i18n/in-page.ts';
import { surfaceClassOf } from '../../lib/policy/surfaces.ts';
import type { Shown } from './display.ts';
import type { OpenComposer } from './open-composer.ts';

/** A warning of the composer that is shown, in words. */
export function viewOf({ open, pack, snapshot }: Shown, warning: Warning, asked?: Asked): WarningView {
  const draft = { text: open.session.state().text, surface: open.composer.surface };
  return describeWarning(warning, draft, pack, snapshot.language, asked);
}

/** Does the text go to somebody, rather than to everybody? */
export function isMessage({ composer }: OpenComposer): boolean {
  return surfaceClassOf(composer.surface) === 'message';
}
