import type { Say } from '../../../lib/i18n/pages.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { isManaged } from '../options/profile.ts';
import { Fact } from './fact.tsx';

interface WhoConfiguredProps {
  readonly say: Say;
  readonly snapshot: Snapshot;
}

/** The establishment or the person, where to see what was set, and whom the establishment names for it. */
export function WhoConfigured({ say, snapshot }: WhoConfiguredProps) {
  const { pack, supportAddress } = snapshot;
  return (
    <Fact title={say('firstrun.configured.title')}>
      <p>{wordsFor(say, snapshot)}</p>
      {supportAddress !== undefined && (
        <p>
          {say('firstrun.ask.configuration')} {supportAddress}
        </p>
      )}
      {pack && (
        <p>
          <a className="v-link" href="#status">
            {say('firstrun.configured.see')}
          </a>
        </p>
      )}
    </Fact>
  );
}

function wordsFor(say: Say, snapshot: Snapshot): string {
  const { pack, origins, role } = snapshot;
  if (!isManaged(snapshot)) return say('firstrun.configured.own');
  if (pack === undefined || origins.establishment !== 'managed') return say('status.source.mixed');
  return say('firstrun.managed', { role: say(`role.${role}`), establishment: pack.name });
}
