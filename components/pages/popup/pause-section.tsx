import { formatMoment, type Say } from '../../../lib/i18n/pages.ts';
import { SITE, SITE_DOMAINS, SITES, type SiteDomain } from '../../../lib/policy/surfaces.ts';
import { isAhead } from '../../../lib/schedule/is-ahead.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { Button } from '../../button.tsx';

/** What the person chose about resting. */
export interface PauseChoice {
  /** Ms since 1970; `undefined` reads again. */
  readonly pausedUntil?: number | undefined;
  readonly pausedSites?: readonly SiteDomain[];
}

interface PauseSectionProps {
  readonly say: Say;
  readonly snapshot: Snapshot;
  /** Ms since 1970. */
  readonly now: number;
  readonly onPause: (choice: PauseChoice) => void;
}

const HOUR = 60 * 60_000;

/** Vigie rests for an hour, until tomorrow, or on a site; not where the establishment holds passages back. */
export function PauseSection({ say, snapshot, now, onPause }: PauseSectionProps) {
  const { language, pausedUntil = 0, pausedSites, mayPause } = snapshot;
  if (!mayPause) return null;
  if (isAhead(pausedUntil, now)) {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    return (
      <section className="p-block">
        <p role="status">{say('popup.paused', formatMoment(language, pausedUntil, timeZone))}</p>
        <div>
          <Button look="secondary" onClick={() => onPause({ pausedUntil: undefined })}>
            {say('popup.pause.end')}
          </Button>
        </div>
      </section>
    );
  }
  const toggle = (site: SiteDomain, isOff: boolean) =>
    onPause({ pausedSites: SITE_DOMAINS.filter((one) => (one === site ? isOff : pausedSites.includes(one))) });
  return (
    <details className="p-block">
      <summary>{say('popup.pause')}</summary>
      <p>{say('popup.pause.help')}</p>
      <p>
        <Button look="secondary" onClick={() => onPause({ pausedUntil: now + HOUR })}>
          {say('popup.pause.hour')}
        </Button>{' '}
        <Button look="secondary" onClick={() => onPause({ pausedUntil: new Date(now).setHours(24, 0, 0, 0) })}>
          {say('popup.pause.tomorrow')}
        </Button>
      </p>
      {SITES.map((one) => SITE[one]).map(({ name, domain: site }) => (
        <label key={site} className="v-radio v-check">
          <input
            type="checkbox"
            checked={pausedSites.includes(site)}
            onChange={(event) => toggle(site, event.target.checked)}
          />
          <span>{say('popup.pause.site', { name })}</span>
        </label>
      ))}
    </details>
  );
}
