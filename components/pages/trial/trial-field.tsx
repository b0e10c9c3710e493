import { type Ref, useId } from 'react';
import type { Say } from '../../../lib/i18n/pages.ts';
import type { Mark } from './marks.ts';

interface TrialFieldProps {
  readonly say: Say;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly onText: (text: string) => void;
  readonly ref: Ref<HTMLTextAreaElement>;
}

/**
 * The browser's own spelling and writing aids may send what they read to a server, and Firefox keeps the contents of
 * fields on the disk, to restore a session, unless their `autocomplete` is off.
 */
const KEPT_HERE = { spellCheck: false, autoComplete: 'off', autoCorrect: 'off', writingsuggestions: 'false' } as const;

/** The box. It grows with its text, so that the same words behind it, transparent, hold the underlines in place. */
export function TrialField({ say, text, marks, onText, ref }: TrialFieldProps) {
  const id = useId();
  return (
    <div className="v-field">
      <label className="v-label" htmlFor={id}>
        {say('trial.label')}
      </label>
      <div className="p-trial__field">
        <div className="v-input p-trial__under" aria-hidden="true">
          <Underlined text={text} marks={marks} />
          {/* A line break at the end would have no height. */}
          {'\u200b'}
        </div>
        <textarea
          id={id}
          ref={ref}
          className="v-input"
          value={text}
          onChange={(event) => onText(event.target.value)}
          {...KEPT_HERE}
        />
      </div>
    </div>
  );
}

function Underlined({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  return (
    <>
      {text.slice(0, marks[0]?.start)}
      {marks.map(({ start, end, severity }, index) => [
        <u key={start} data-severity={severity}>
          {text.slice(start, end)}
        </u>,
        text.slice(end, marks[index + 1]?.start),
      ])}
    </>
  );
}
