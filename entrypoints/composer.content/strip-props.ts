import type { ComposerPanelProps, Place } from '../../components/composer-panel.tsx';
import { hidesPressable } from '../../lib/composers/hides-pressable.ts';
import { wordsIn } from '../../lib/i18n/in-page.ts';
import { openWarnings, type SessionState } from '../../lib/session/session-state.ts';
import { BESIDE, hasRoomBeside } from './card-place.ts';
import type { Shown } from './display.ts';
import type { OpenComposer } from './open-composer.ts';
import { viewOf } from './view-of.ts';

/** About how high the strip gets, in CSS pixels. */
const HEIGHT = 320;

/** The strip of the hours, until the person puts it away; where it has no room, badge and card say the same. */
export function stripProps(scene: Shown, state: SessionState): ComposerPanelProps['strip'] {
  const { open, acts, snapshot, step } = scene;
  const { card, asking, request, hasNoStrip, note } = state;
  if (step || card || asking || request !== undefined || hasNoStrip || note) return undefined;
  const warning = openWarnings(state).find(({ spell }) => spell !== undefined);
  const place = warning && stripPlace(open);
  if (!place) return undefined;
  return {
    place,
    props: {
      say: wordsIn(snapshot.language).say,
      view: viewOf(scene, warning),
      onSayDuty: warning.concern === 'work-hours' ? (status, minutes) => void acts.sayDuty(status, minutes) : undefined,
      onRead: (clauseId) => void acts.read(clauseId),
      onHide: () => open.session.dispatch({ type: 'strip-hidden' }),
    },
  };
}

/** Beside the composer, level with its top, over nothing that is there to press. */
function stripPlace({ composer: { container, editor } }: OpenComposer): Place | undefined {
  if (!hasRoomBeside(container)) return undefined;
  const { right, top } = container.getBoundingClientRect();
  const spot = new DOMRect(right + BESIDE.gap, Math.max(top, 0), BESIDE.width, HEIGHT);
  if (hidesPressable(editor.ownerDocument, spot)) return undefined;
  const box = () =>
    new DOMRect(container.getBoundingClientRect().right, container.getBoundingClientRect().top + BESIDE.rise, 0, 0);
  return { as: 'beside', anchor: { name: 'strip', contextElement: container, box } };
}
