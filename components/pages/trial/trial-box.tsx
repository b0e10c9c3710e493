import { useEffect, useMemo, useRef, useState } from 'react';
import type { TriedText, TryText } from '../../../lib/draft/create-trial.ts';
import type { Say } from '../../../lib/i18n/pages.ts';
import type { ClauseId } from '../../../lib/policy/duty.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { Button } from '../../button.tsx';
import { carriedMarks, marksOf } from './marks.ts';
import { replaceInField } from './replace-in-field.ts';
import { TrialChoices } from './trial-choices.tsx';
import { TrialField } from './trial-field.tsx';
import { TrialPoints } from './trial-points.tsx';
import { useAfterPaint } from './use-after-paint.ts';

interface TrialBoxProps {
  readonly say: Say;
  readonly snapshot: Snapshot;
  readonly tryText: TryText;
  readonly onRead: (clause: ClauseId) => void;
}

/** The text lives in this component's state and nowhere else: it goes with the page. */
export function TrialBox({ say, snapshot, tryText, onRead }: TrialBoxProps) {
  const [tried, setTried] = useState<TriedText>(() => emptyFor(snapshot));
  const field = useRef<HTMLTextAreaElement>(null);
  const change = (part: Partial<TriedText>) => setTried((before) => ({ ...before, ...part }));
  const read = useAfterPaint(tried);
  const { say: sayInCard, points } = useMemo(() => tryText(snapshot, read, Date.now()), [tryText, snapshot, read]);
  const marks = useMemo(() => marksOf(points), [points]);
  useEffect(() => {
    const closing = new AbortController();
    // A page that is left may stand in the browser's memory for the way back: the text does not wait there.
    const forget = () => setTried((before) => ({ ...before, text: '' }));
    addEventListener('pagehide', forget, { signal: closing.signal });
    return () => closing.abort();
  }, []);
  const clear = () => {
    change({ text: '' });
    // The button goes away with the words; the focus would fall to the page's beginning.
    field.current?.focus();
  };
  return (
    <div className="p-trial__box">
      <TrialField
        say={say}
        text={tried.text}
        marks={carriedMarks(marks, read.text, tried.text)}
        onText={(text) => change({ text })}
        ref={field}
      />
      <TrialChoices say={say} role={snapshot.role} tried={tried} onChange={change} />
      {tried.text !== '' && (
        <p>
          <Button onClick={clear}>{say('trial.clear')}</Button>
        </p>
      )}
      {read.text.trim() !== '' && (
        <TrialPoints
          say={say}
          sayInCard={sayInCard}
          points={points}
          onRead={onRead}
          onShow={({ spans: [first] }) => first && select(field.current, ...first)}
          onFix={({ repair }) => repair && replaceInField(field.current, read.text, repair)}
        />
      )}
    </div>
  );
}

function emptyFor({ role, capacity }: Snapshot): TriedText {
  const own = role === 'authorized' ? capacity : 'personal';
  return { text: '', surface: 'facebook.post', capacity: own, hasPicture: false };
}

function select(field: HTMLTextAreaElement | null, start: number, end: number): void {
  field?.focus();
  field?.setSelectionRange(start, end);
}
