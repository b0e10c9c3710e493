import { Icon } from './icon.tsx';
import { Mark } from './mark.tsx';

interface NoteProps {
  /** `done`: something was taken note of. `off`: Vigie does not read here any more. */
  readonly tone: 'done' | 'off';
  readonly text: string;
  readonly act?: { readonly label: string; readonly onPress: () => void };
}

/** A line above the site's own button. It takes no focus and goes by itself; the live region reads it out. */
export function Note({ tone, text, act }: NoteProps) {
  return (
    <div className="v v-note">
      {tone === 'done' ? <Icon name="ok" /> : <Mark size={20} isOff />}
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
    </div>
  );
}
