import type { Warning } from '../../lib/assess/warning.ts';
import type { Fix } from '../../lib/checker/index.ts';
import { closeSpaces, replaceSpan } from '../../lib/composers/replace-span.ts';
import type { Span } from '../../lib/composers/span.ts';
import { findFixText, fitFixText, fixAt } from '../../lib/i18n/in-page.ts';
import type { Language } from '../../lib/settings/snapshot.ts';
import type { OpenComposer } from './open-composer.ts';
import { recordDecisions } from './record-decisions.ts';

/** Applies a warning's fix to its own passage and says so; a text that has changed meanwhile is left alone, which is said too. */
export function applyFix(open: OpenComposer, warning: Warning, language: Language): void {
  const { composer, session } = open;
  const { text, card } = session.state();
  const fix = fixAt(warning, card?.at);
  const repair = fix && repairOf(fix, text, language);
  if (!repair) return;
  const { span, words } = repair;
  const isDone = replaceSpan(composer, span, text.slice(...span), words);
  if (isDone) recordDecisions(open, [warning], 'fixed');
  session.reread();
  const left = isDone ? text.slice(0, span[0]) + words + text.slice(span[1]) : session.state().text;
  const done = words === '' ? 'removed' : 'replaced';
  session.dispatch({ type: 'noted', note: { said: isDone ? done : 'stale', text: left } });
}

/** The stretch that a fix takes and the words it puts there; none for words that the catalogues lack. */
function repairOf(fix: Fix, text: string, language: Language): { span: Span; words: string } | undefined {
  if (fix.text === 'remove') return { span: closeSpaces(text, fix.span), words: '' };
  const words = findFixText(language, fix.text);
  return words === undefined ? undefined : { span: fix.span, words: fitFixText(words, text, fix.span) };
}
