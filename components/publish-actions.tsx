import { type MouseEvent, type Ref, useRef, useState } from 'react';
import type { Say } from '../lib/i18n/in-page.ts';
import type { AskingMode } from '../lib/policy/duty.ts';
import type { PublishVerb } from '../lib/policy/surfaces.ts';
import { Button } from './button.tsx';
import { useCover } from './use-cover.ts';

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
  readonly onNotHere?: (() => void) | undefined;
  readonly onPrepare?: (() => void) | undefined;
  readonly isOwnAct: IsOwnAct;
}

/** Back to the text, always; on with it, unless the policy's keeper chose to hold it back. */
export function PublishActions(props: PublishActionsProps) {
  const { say, kind, mode, isWaiting, backRef, onBack, onGo, onNotHere, onPrepare, isOwnAct } = props;
  const [hint, setHint] = useState<'publish.justify.missing' | 'publish.covered'>();
  const ways = useRef<HTMLDivElement>(null);
  const isCovered = useCover(ways);
  const whenMeant = (act: () => void) => (event: MouseEvent) => {
    // The second click of a double click was meant for the site's button, which this one may happen to cover.
    if (!isOwnAct(event.nativeEvent) || event.detail > 1) return;
    // The keyboard presses what has the focus, whatever lies over it.
    if (event.detail > 0 && isCovered()) setHint('publish.covered');
    else act();
  };
  const goOn = () => (isWaiting ? setHint('publish.justify.missing') : onGo());
  const isSaid = hint === 'publish.covered' || (hint && isWaiting);
  return (
    <div>
      <div className="v-alert__acts" ref={ways}>
        <Button look="primary" isLarge ref={backRef} onClick={onBack}>
          {say('publish.back')}
        </Button>
        {mode !== 'block' && (
          <Button look="secondary" isLarge aria-disabled={isWaiting} onClick={whenMeant(goOn)}>
            {say(`publish.${mode}.go.${kind}`)}
          </Button>
        )}
        {onPrepare && (
          <Button isLarge onClick={onPrepare}>
            {say('card.prior-approval.prepare')}
          </Button>
        )}
        {onNotHere && (
          <Button isLarge onClick={whenMeant(onNotHere)}>
            {say('conversation.not-here')}
          </Button>
        )}
      </div>
      <p role="status" className="v-hint">
        {hint && isSaid ? say(hint) : ''}
      </p>
    </div>
  );
}
