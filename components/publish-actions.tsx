import { type MouseEvent, type Ref, useState } from 'react';
import type { Say } from '../lib/i18n/in-page.ts';
import type { AskingMode } from '../lib/policy/duty.ts';
import type { PublishVerb } from '../lib/policy/surfaces.ts';
import { Button } from './button.tsx';

/** Whether a click is the person's own act and not one that the page made up. */
export type IsOwnAct = (event: Event) => boolean;

interface PublishActionsProps {
  readonly say: Say;
  readonly kind: PublishVerb;
  readonly mode: AskingMode;
  /** In `justify`, whether a reason is still wanted. */
  readonly isWaiting: boolean;
  readonly backRef: Ref<HTMLButtonElement>;
  readonly onBack: () => void;
  readonly onGo: () => void;
  readonly isOwnAct: IsOwnAct;
}

/** Back to the text, always; on with it, unless the policy's keeper chose to hold it back. */
export function PublishActions(props: PublishActionsProps) {
  const { say, kind, mode, isWaiting, backRef, onBack, onGo, isOwnAct } = props;
  const [wasHeld, setWasHeld] = useState(false);
  const goOn = ({ nativeEvent, detail }: MouseEvent) => {
    // The second click of a double click was meant for the site's button, which this one may happen to cover.
    if (!isOwnAct(nativeEvent) || detail > 1) return;
    if (isWaiting) setWasHeld(true);
    else onGo();
  };
  return (
    <div>
      <div className="v-alert__acts">
        <Button look="primary" isLarge ref={backRef} onClick={onBack}>
          {say('publish.back')}
        </Button>
        {mode !== 'block' && (
          <Button look="secondary" isLarge aria-disabled={isWaiting} onClick={goOn}>
            {say(`publish.${mode}.go.${kind}`)}
          </Button>
        )}
      </div>
      <p role="status" className="v-hint">
        {wasHeld && isWaiting ? say('publish.justify.missing') : ''}
      </p>
    </div>
  );
}
