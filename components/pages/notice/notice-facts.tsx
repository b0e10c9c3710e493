import type { Say } from '../../../lib/i18n/pages.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { ContactList } from '../contact-list.tsx';
import { isManaged } from '../options/profile.ts';
import { Fact } from './fact.tsx';
import { SignedList } from './signed-list.tsx';
import { TryOffline } from './try-offline.tsx';
import { WhoConfigured } from './who-configured.tsx';

interface NoticeFactsProps {
  readonly say: Say;
  readonly snapshot: Snapshot;
}

/** The questions that people ask before they let something read along, each with its answer. */
export function NoticeFacts({ say, snapshot }: NoticeFactsProps) {
  const { sharedDevice, modes, pack } = snapshot;
  const stops = Object.values(modes).includes('block');
  return (
    <dl className="p-facts">
      <Fact title={say('firstrun.reads.title')}>
        <p>{say('popup.privacy.reads')}</p>
        <p>
          {say('popup.privacy.context')} {say('firstrun.images')}
        </p>
      </Fact>
      <Fact title={say('firstrun.sites.title')}>{say('firstrun.sites.body')}</Fact>
      <Fact title={say('firstrun.local.title')}>{say('firstrun.local.body')}</Fact>
      <Fact title={say('firstrun.why.title')}>{say('firstrun.why.body')}</Fact>
      <Fact title={say('firstrun.never.title')}>
        <SignedList
          sign="close"
          lines={[say('popup.privacy.never'), say('firstrun.never.hours'), say('firstrun.never.pages')]}
        />
      </Fact>
      <Fact title={say('firstrun.kept.title')}>
        <SignedList sign="ok" lines={keptLines(say, sharedDevice)} />
        <p className="v-muted">{say('firstrun.kept.disk')}</p>
      </Fact>
      <JournalFact say={say} snapshot={snapshot} />
      <Fact title={say('firstrun.employer.title')}>
        {say(isManaged(snapshot) ? 'firstrun.employer.body' : 'firstrun.employer.body.own')}
      </Fact>
      <WhoConfigured say={say} snapshot={snapshot} />
      <Fact title={say('firstrun.decide.title')}>
        {say(stops ? 'firstrun.decide.body.block' : 'firstrun.decide.body')}
      </Fact>
      {pack && (
        <Fact title={say('popup.heading.contact')}>
          <ContactList say={say} contacts={pack.contacts} />
          <p>{say('firstrun.ask.privacy')}</p>
        </Fact>
      )}
      <TryOffline say={say} />
    </dl>
  );
}

function keptLines(say: Say, isShared: boolean): readonly string[] {
  return isShared ? [say('options.shared')] : [say('firstrun.kept.settings'), say('popup.privacy.exceptions')];
}

function JournalFact({ say, snapshot }: NoticeFactsProps) {
  return snapshot.journal && !snapshot.sharedDevice ? (
    <Fact title={say('firstrun.journal.title')}>{say('firstrun.journal.body')}</Fact>
  ) : (
    <Fact title={say('options.nav.journal')}>{say('firstrun.journal.off')}</Fact>
  );
}
