import type { Say } from '../../../lib/i18n/pages.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import type { Configuration } from './configuration.ts';
import { StatusRefused } from './status-refused.tsx';
import { StatusReportCopy } from './status-report-copy.tsx';
import { StatusSigns } from './status-signs.tsx';
import { StatusTable } from './status-table.tsx';

interface StatusSectionProps {
  readonly say: Say;
  readonly snapshot: Snapshot;
  readonly configuration: Configuration;
}

/** What came from the establishment, what holds and why, and what could not be taken. */
export function StatusSection({ say, snapshot, configuration }: StatusSectionProps) {
  const { report, onCopy, findSigns } = configuration;
  const isManaged = report.refused.length > 0 || report.settings.some(({ source }) => source === 'managed');
  return (
    <section id="status" className="p-card" aria-labelledby="status-title">
      <h2 id="status-title">{say('status.title')}</h2>
      <p className="p-sub">{say('status.intro')}</p>
      <p>{say(isManaged ? 'status.source.mixed' : 'status.source.none')}</p>
      <StatusFacts say={say} snapshot={snapshot} configuration={configuration} />
      {report.refused.length > 0 ? (
        <StatusRefused say={say} refused={report.refused} />
      ) : (
        isManaged && <p>{say('status.ok')}</p>
      )}
      <StatusTable say={say} settings={report.settings} />
      <StatusSigns say={say} findSigns={findSigns} />
      <StatusReportCopy say={say} onCopy={onCopy} />
    </section>
  );
}

function StatusFacts({ say, snapshot, configuration }: StatusSectionProps) {
  const { vigie, browser } = configuration.report;
  const { pack, packSource, supportAddress } = snapshot;
  return (
    <>
      {pack && <p>{say('status.policy', { establishment: pack.name, version: pack.version })}</p>}
      {packSource === 'delivered' && <p>{say('status.policy.provided')}</p>}
      {packSource === 'kept' && <p>{say('status.policy.kept')}</p>}
      <p>{say('status.extension', { version: vigie, browser })}</p>
      {snapshot.consentAcknowledged && <p>{say('status.informed')}</p>}
      {supportAddress !== undefined && (
        <p>
          {say('status.support')}{' '}
          <a className="v-link" href={hrefOf(supportAddress)} target="_blank" rel="noreferrer">
            {supportAddress}
          </a>
        </p>
      )}
    </>
  );
}

/** The settings took it as a page under https or as an e-mail address, and as nothing else. */
function hrefOf(address: string): string {
  return address.startsWith('https:') ? address : `mailto:${address}`;
}
