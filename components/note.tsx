import { Icon } from './icon.tsx';
import { Mark } from './mark.tsx';

/** A line that says what was done or is so, with one thing to press at most. */
export interface SaidNote {
  readonly text: string;
  readonly act?: { readonly label: string; readonly onPress: () => void } | undefined;
}

interface NoteProps extends SaidNote {
  /** `done`: something was taken note of. `off`: Vigie does not read here any more. */
  readonly tone: 'done' | 'off';
}

/** A line above the site's own button. It takes no focus and goes by itself; the live region reads it out. */
export function Note({ tone, ...said }: NoteProps) {
  return (
    <div className="v v-note">
      {tone === 'done' ? <Icon name="ok" /> : <Mark size={20} isOff />}
      <NoteWords {...said} />
    </div>
  );
}

export function NoteWords({ text, act }: SaidNote) {
  return (
    <span>
      {text}
      {act && (
        <>
          {' '}
          <button type="button" className="v-link" onClick={act.onPress}>
            {act.label}
          </button>
        </>
      )}
    </span>
  );
}
