import type { BadgeState } from '../../components/badge.tsx';
import type { ComposerPanelProps } from '../../components/composer-panel.tsx';
import { type PublishReasonId, reasonsFor } from '../../lib/assess/publish-reasons.ts';
import type { Warning } from '../../lib/assess/warning.ts';
import { nameOf } from '../../lib/composers/dom-path.ts';
import { type Say, wordsIn } from '../../lib/i18n/in-page.ts';
import type { AskingMode } from '../../lib/policy/duty.ts';
import type { PolicyPack } from '../../lib/policy/pack.ts';
import { askedWarnings, openWarnings, type SessionState } from '../../lib/session/session-state.ts';
import type { Counted } from './announce-later.ts';
import { prepareFrom, requestProps } from './approval-props.ts';
import { badgePlace } from './badge-place.ts';
import { cardPlace } from './card-place.ts';
import { cardProps } from './card-props.ts';
import type { Shown } from './display.ts';
import { noteOf } from './note-props.ts';
import { pressedPlace } from './pressed-place.ts';
import { stripProps } from './strip-props.ts';
import { isMessage, viewOf } from './view-of.ts';

export interface PanelScene extends Shown {
  /** What a screen reader was told last. */
  readonly counted: Counted;
}

/** The state of one composer as what the panel shows and answers to. */
export function panelProps(scene: PanelScene): ComposerPanelProps {
  const { open, snapshot, counted } = scene;
  const state = open.session.state();
  const note = noteOf(scene, state);
  const card = cardProps(scene, state, note);
  return {
    name: open.name,
    say: wordsIn(snapshot.language).say,
    badge: scene.step ? undefined : badgeProps(scene, state),
    card,
    strip: stripProps(scene, state),
    note: note && !card ? { place: cardPlace(open), said: note } : undefined,
    question: state.asking ? questionProps(scene, state) : undefined,
    request: requestProps(scene, state),
    accepted: acceptedProps(scene, state),
    counted,
  };
}

function badgeProps({ open, acts }: PanelScene, state: SessionState): ComposerPanelProps['badge'] {
  return {
    state: badgeState(state, state.text.trim() !== '' && !open.isGuarded()),
    place: badgePlace(open.composer, open.read),
    onPress: (byKeyboard) => acts.toggleCard(byKeyboard),
  };
}

/** How many warnings are open, and how many of them are serious. */
export function countOf(state: SessionState): Counted {
  const open = openWarnings(state);
  return { count: open.length, serious: open.filter(({ severity }) => severity === 'serious').length };
}

function badgeState(state: SessionState, isUnguarded: boolean): BadgeState {
  const { count, serious } = countOf(state);
  if (count === 0) return { kind: 'nothing', isUnguarded };
  const isReminder = openWarnings(state).every(({ severity }) => severity === 'reminder');
  return isReminder ? { kind: 'reminder', count, isUnguarded } : { kind: 'count', count, serious, isUnguarded };
}

function questionProps(scene: PanelScene, state: SessionState): ComposerPanelProps['question'] {
  const { open, snapshot, acts, pack } = scene;
  const asked = askedWarnings(state);
  const { say } = wordsIn(snapshot.language);
  return {
    over: scene.step ?? open.composer.container,
    props: {
      say,
      kind: open.composer.verb,
      mode: strongest(asked),
      items: asked.map((warning) => viewOf(scene, warning)),
      reasons: reasonsFor(asked).map((id) => ({ id, label: reasonLabel(id, pack, say) })),
      contact: pack.contacts[0]?.name,
      onBack: () => acts.publish.returnToText(),
      onNotHere: isMessage(open) && strongest(asked) === 'confirm' ? () => acts.publish.silenceHere(asked) : undefined,
      onGo: (reason) => acts.publish.publishAnyway(reason !== undefined),
      onPrepare: prepareFrom(scene, asked),
      onRead: (clauseId) => void acts.read(clauseId),
    },
  };
}

function reasonLabel(id: PublishReasonId, { authority }: PolicyPack, say: Say): string {
  const isTheirs = id === 'authorization' || id === 'approved';
  return isTheirs ? say(`publish.reason.${id}`, { authority }) : say(`publish.reason.${id}`);
}

/** Gone as soon as the text changes or the publication went through. */
function acceptedProps({ open, pressed }: PanelScene, state: SessionState): ComposerPanelProps['accepted'] {
  if (!pressed || !state.awaited) return undefined;
  const label = pressed === open.composer.editor ? undefined : nameOf(pressed);
  return { place: pressedPlace(pressed), what: { kind: open.composer.verb, label } };
}

function strongest(warnings: readonly Warning[]): AskingMode {
  if (warnings.some(({ mode }) => mode === 'block')) return 'block';
  return warnings.some(({ mode }) => mode === 'justify') ? 'justify' : 'confirm';
}
