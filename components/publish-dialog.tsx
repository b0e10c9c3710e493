import { useEffect, useId, useRef, useState } from 'react';
import type { Say, WarningView } from '../lib/i18n/in-page.ts';
import type { AskingMode, ClauseId } from '../lib/policy/duty.ts';
import type { PublishVerb } from '../lib/policy/surfaces.ts';
import { Mark } from './mark.tsx';
import { type IsOwnAct, PublishActions } from './publish-actions.tsx';
import { PublishBody } from './publish-body.tsx';
import type { PublishReason } from './publish-reasons.tsx';
import { keepInside } from './trap-tab.ts';

export interface PublishDialogProps {
  readonly say: Say;
  readonly kind: PublishVerb;
  readonly mode: AskingMode;
  /** What is left, the weightiest first; the first one's article is quoted. */
  readonly items: readonly WarningView[];
  /** Offered in `justify`. */
  readonly reasons?: readonly PublishReason[];
  /** In `block`: whom to ask. */
  readonly contact?: string | undefined;
  readonly onBack: () => void;
  /** With the chosen reason in `justify`; never called in `block`. */
  readonly onGo: (reasonId?: string) => void;
  /** In a message: not in this conversation. */
  readonly onNotHere?: (() => void) | undefined;
  /** Where the establishment has a way to have the text approved. */
  readonly onPrepare?: (() => void) | undefined;
  readonly onRead?: ((clauseId: ClauseId) => void) | undefined;
  /** Trusted events only when absent: the page could click otherwise. */
  readonly isOwnAct?: IsOwnAct;
}

/** The one question at Publish. Back to the text is where the focus starts and what Escape does. */
export function PublishDialog(props: PublishDialogProps) {
  const { say, kind, mode, reasons = [], onBack, onGo, onNotHere, onPrepare, isOwnAct = isTrusted } = props;
  const [titleId, listId] = [useId(), useId()];
  const back = useRef<HTMLButtonElement>(null);
  const [chosen, setChosen] = useState<string>();
  useEffect(() => back.current?.focus({ preventScroll: true }), []);
  const isWaiting = mode === 'justify' && chosen === undefined;
  return (
    <div className="v v-scrim">
      <div
        className="v-alert"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby={titleId}
        aria-describedby={listId}
        onKeyDown={(event) => keepInside(event, onBack)}
      >
        <div className="v-alert__head">
          <Mark size={32} />
          <h2 id={titleId}>{say(mode === 'block' ? `publish.block.title.${kind}` : `publish.title.${kind}`)}</h2>
        </div>
        <PublishBody {...props} listId={listId} reasons={reasons} chosen={chosen} onChoose={setChosen} />
        <PublishActions
          {...{ say, kind, mode, isWaiting, onBack, onNotHere, onPrepare, isOwnAct }}
          backRef={back}
          onGo={() => onGo(...(chosen === undefined ? [] : [chosen]))}
        />
      </div>
    </div>
  );
}

function isTrusted(event: Event): boolean {
  return event.isTrusted;
}
