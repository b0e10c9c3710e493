import type { Warning } from '../../lib/assess/warning.ts';
import { replaceSpan } from '../../lib/composers/replace-span.ts';
import { repairOf } from '../../lib/draft/repair-of.ts';
import { fixAt } from '../../lib/i18n/in-page.ts';
import type { Language } from '../../lib/settings/snapshot.ts';
import type { OpenComposer } from './open-composer.ts';

/** Applies a warning's fix to its own passage and says so; a text that has changed meanwhile is left alone, which is said too. */
export function applyFix(open: OpenComposer, warning: Warning, language: Language): void {
  const { composer, session } = open;
  const { text, card } = session.state();
  const fix = fixAt(warning, card?.at);
  const repair = fix && repairOf(fix, text, language);
  if (!repair) return;
  const { span, words } = repair;
  const isDone = replaceSpan(composer, span, text.slice(...span), words);
  if (isDone) open.outcomes.decide(open, [warning], 'fixed');
  session.reread();
  const left = isDone ? text.slice(0, span[0]) + words + text.slice(span[1]) : session.state().text;
  const done = words === '' ? 'removed' : 'replaced';
  session.dispatch({ type: 'noted', note: { said: isDone ? done : 'stale', text: left } });
}
