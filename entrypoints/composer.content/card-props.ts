import { browser } from 'wxt/browser';
import type { CardActs } from '../../components/card-actions.tsx';
import type { ComposerPanelProps } from '../../components/composer-panel.tsx';
import type { SaidNote } from '../../components/note.tsx';
import type { Warning } from '../../lib/assess/warning.ts';
import { wordsIn } from '../../lib/i18n/in-page.ts';
import { cardWarning, openWarnings, type SessionState } from '../../lib/session/session-state.ts';
import { otherCapacity, prepareFrom } from './approval-props.ts';
import { cardPlace } from './card-place.ts';
import type { Shown } from './display.ts';
import { reportOf } from './note-props.ts';
import { isMessage, viewOf } from './view-of.ts';

/** The card that is open, with what was just done in its foot. */
export function cardProps(scene: Shown, state: SessionState, note?: SaidNote): ComposerPanelProps['card'] {
  const { snapshot, open, acts } = scene;
  const warning = cardWarning(state);
  if (!warning) return undefined;
  const warnings = openWarnings(state);
  const view = viewOf(scene, warning, state.card);
  const reminders = warnings
    .filter((other) => other.severity === 'reminder' && other.id !== warning.id)
    .map((other) => ({ id: other.id, body: viewOf(scene, other).body }));
  return {
    place: cardPlace(open),
    props: {
      say: wordsIn(snapshot.language).say,
      view,
      reminders,
      position: { index: warnings.indexOf(warning) + 1, total: warnings.length },
      takesFocus: state.card?.focus ?? false,
      note,
      report: reportOf(scene, browser.runtime.getManifest().version, warning),
      onPrevious: () => acts.stepCard(-1),
      onNext: () => acts.stepCard(1),
      onClose: () => acts.closeCard(),
      onRead: (clauseId) => void acts.read(clauseId),
      ...actsOn(scene, warning, view.excerpt ?? ''),
    },
  };
}

/** What can be done about one warning; what its clause, its concern or the page leaves no room for is absent. */
function actsOn(scene: Shown, warning: Warning, excerpt: string): CardActs {
  const { acts, open } = scene;
  const { mode, finding, concern } = warning;
  return {
    onFix: () => acts.fix(warning),
    onDismiss: () => acts.dismiss(warning),
    onNotHere: isMessage(open) && mode !== 'block' ? () => acts.publish.silenceHere([warning]) : undefined,
    onPrepare: prepareFrom(scene, [warning]),
    otherCapacity: otherCapacity(scene, warning),
    onNever: finding?.word ? () => void acts.exceptions.keep(warning, excerpt) : undefined,
    onSayDuty: concern === 'work-hours' ? (status, minutes) => void acts.sayDuty(status, minutes) : undefined,
  };
}
