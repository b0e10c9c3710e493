import type { Say } from '../../../lib/i18n/pages.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { Mark } from '../../mark.tsx';
import { LanguageSwitch } from '../language-switch.tsx';
import type { SaveSettings } from '../options/profile.ts';

interface NoticeHeroProps {
  readonly say: Say;
  readonly snapshot: Snapshot;
  readonly onSave: SaveSettings;
}

/** What Vigie is, in one sentence, under its lighthouse; and the language, which nobody should have to look for. */
export function NoticeHero({ say, snapshot, onSave }: NoticeHeroProps) {
  const isFree = snapshot.origins.language !== 'managed';
  return (
    <header className="p-hero">
      <Lighthouse />
      <div className="p-wrap">
        <div className="p-hero__bar">
          <p className="p-hero__name">
            <Mark />
            {say('popup.title')}
          </p>
          {isFree && (
            <LanguageSwitch
              say={say}
              language={snapshot.language}
              onChoose={(language) => void onSave({ language }).catch(() => {})}
            />
          )}
        </div>
        <h1>{say('firstrun.title')}</h1>
        <p>{say('firstrun.what')}</p>
      </div>
    </header>
  );
}

/** A drawing behind the words; it says nothing that they don't. */
function Lighthouse() {
  return (
    <svg className="p-hero__tower" viewBox="0 0 900 330" preserveAspectRatio="xMaxYMax meet" aria-hidden="true">
      <path className="p-hero__beam" d="M742 92-600-168V434L742 112z" />
      <path d="M790 48 826 74v22h-72V74zM770 108h40l9 62-58 17zM755 205l70-20 17 145h-104z" />
    </svg>
  );
}
