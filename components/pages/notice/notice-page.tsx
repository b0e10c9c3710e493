import type { Say } from '../../../lib/i18n/pages.ts';
import type { Configuration } from '../options/configuration.ts';
import { isManaged, type SaveSettings } from '../options/profile.ts';
import { StatusSection } from '../options/status-section.tsx';
import type { ProfileFormProps } from '../options/use-profile-form.ts';
import { FirstChoiceForm } from './first-choice-form.tsx';
import { FlowFigure } from './flow-figure.tsx';
import { NoticeEnd } from './notice-end.tsx';
import { NoticeFacts } from './notice-facts.tsx';
import { NoticeHero } from './notice-hero.tsx';

export interface NoticePageProps extends ProfileFormProps {
  readonly say: Say;
  readonly configuration: Configuration;
  /** IANA name of the device's time zone. */
  readonly timeZone: string;
  /** Called once the first choice is kept. */
  readonly onChosen: () => void;
}

/** The first run: what Vigie reads, where, why, what it never keeps and who set it; then whose policy and which role. */
export function NoticePage(props: NoticePageProps) {
  const { say, packs, snapshot, timeZone, configuration, onSave, onChosen } = props;
  const { pack } = snapshot;
  const saveChoice: SaveSettings = async (changes) => {
    await onSave(changes);
    onChosen();
  };
  return (
    <div className="v p-first">
      <NoticeHero say={say} snapshot={snapshot} onSave={onSave} />
      <main className="p-wrap">
        <FlowFigure say={say} />
        {pack === undefined && (
          <FirstChoiceForm say={say} packs={packs} snapshot={snapshot} timeZone={timeZone} onSave={saveChoice} />
        )}
        <NoticeFacts say={say} snapshot={snapshot} />
        {pack === undefined ? (
          isManaged(snapshot) && <StatusSection say={say} snapshot={snapshot} configuration={configuration} />
        ) : (
          <NoticeEnd say={say} establishment={pack.establishment} />
        )}
      </main>
    </div>
  );
}
