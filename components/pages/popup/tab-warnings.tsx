import { useDeferredValue } from 'react';
import type { Say } from '../../../lib/i18n/pages.ts';
import type { FrameReport } from '../../../lib/messages/popup-port.ts';
import type { ClauseId } from '../../../lib/policy/duty.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import { Icon } from '../../icon.tsx';
import type { TabState } from './tab-state.ts';
import { WarningItem } from './warning-item.tsx';

interface TabWarningsProps {
  readonly say: Say;
  readonly pack: PolicyPack;
  readonly tab: TabState;
  readonly onRead: (clause: ClauseId) => void;
  readonly onShow: (token: string) => void;
}

/** What is in play in this tab, or in plain words why nothing is. */
export function TabWarnings({ say, pack, tab, onRead, onShow }: TabWarningsProps) {
  const empty = emptyWords(tab);
  if (empty !== undefined) {
    return (
      <section className="p-empty">
        <h1>{say('popup.heading.tab')}</h1>
        <p>{say(empty)}</p>
      </section>
    );
  }
  if (tab.kind !== 'report') return null;
  const { warnings } = tab.report;
  if (warnings.length === 0) return <NothingToCheck say={say} />;
  return (
    <section>
      <Heading say={say} report={tab.report} />
      <WarningItems say={say} pack={pack} warnings={warnings} onRead={onRead} onShow={onShow} />
    </section>
  );
}

/** More than the window has room for: the others follow once these are painted. */
const AT_FIRST = 4;

type WarningItemsProps = Omit<TabWarningsProps, 'tab'> & Pick<FrameReport, 'warnings'>;

function WarningItems({ warnings, ...rest }: WarningItemsProps) {
  const shown = useDeferredValue(warnings, warnings.slice(0, AT_FIRST));
  return shown.map((warning) => <WarningItem key={warning.token} warning={warning} {...rest} />);
}

function Heading({ say, report }: { readonly say: Say; readonly report: FrameReport }) {
  return (
    <div className="p-popup__head">
      <h1>{say('popup.tab.count', { count: report.warnings.length })}</h1>
      {report.surface !== null && <span className="v-xs">{say(`surface.${report.surface}`)}</span>}
    </div>
  );
}

/** Silence is not permission, and this is where it would be taken for one. */
function NothingToCheck({ say }: { readonly say: Say }) {
  return (
    <section className="p-calm">
      <span className="v-mark">
        <Icon name="ok" />
      </span>
      <h1>{say('popup.tab.count', { count: 0 })}</h1>
      <p>{say('popup.silence')}</p>
    </section>
  );
}

function emptyWords(tab: TabState) {
  switch (tab.kind) {
    case 'silent':
      return 'popup.empty.other-site';
    case 'waiting':
      return undefined;
    case 'report':
      if (tab.report.warnings.length > 0) return undefined;
      if (tab.report.surface === null) return 'popup.empty.no-composer';
      return tab.report.typed ? undefined : 'popup.empty.nothing-typed';
  }
}
