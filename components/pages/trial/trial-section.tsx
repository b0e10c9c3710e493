import { useEffect, useState } from 'react';
import type { TryText } from '../../../lib/draft/create-trial.ts';
import type { Say } from '../../../lib/i18n/pages.ts';
import type { ClauseId } from '../../../lib/policy/duty.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { Icon } from '../../icon.tsx';
import { TRIAL_ANCHOR } from './trial-anchor.ts';
import { TrialBox } from './trial-box.tsx';

export interface TrialSectionProps {
  readonly say: Say;
  readonly snapshot: Snapshot;
  /** Fetches the checker with its word lists: half a megabyte that nobody waits for who does not try a text. */
  readonly load: () => Promise<TryText>;
  readonly onRead: (clause: ClauseId) => void;
  readonly startsOpen?: boolean;
  /** Where the same box stands in a tab of its own; set where leaving the window closes it. */
  readonly tabHref?: string;
}

/** « Vérifier un texte »: the checker for what will be published where Vigie does not read. Closed until it is asked for. */
export function TrialSection({ say, snapshot, load, onRead, startsOpen = false, tabHref }: TrialSectionProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  useEffect(() => {
    if (startsOpen) setOpen(true);
  }, [startsOpen]);
  const checker = useLoaded(load, isOpen);
  return (
    <details
      className="p-block p-trial"
      id={TRIAL_ANCHOR}
      tabIndex={-1}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{say('trial.heading')}</summary>
      <p>{say('trial.help')}</p>
      <p className="p-trial__kept">
        <Icon name="lock" size={14} />
        {say('trial.kept')}
      </p>
      {tabHref !== undefined && (
        <p>
          {say('trial.popup')}{' '}
          <a className="v-link" href={tabHref} target="_blank" rel="noreferrer">
            {say('trial.tab')}
          </a>
        </p>
      )}
      {checker === 'failed' && <p role="alert">{say('trial.failed')}</p>}
      {checker === undefined && isOpen && <p role="status">{say('trial.loading')}</p>}
      {typeof checker === 'object' && (
        <TrialBox say={say} snapshot={snapshot} tryText={checker.tryText} onRead={onRead} />
      )}
    </details>
  );
}

/** Loads once, as soon as it is wanted. */
function useLoaded(load: TrialSectionProps['load'], isWanted: boolean) {
  const [loaded, setLoaded] = useState<{ readonly tryText: TryText } | 'failed'>();
  const isMissing = isWanted && loaded === undefined;
  useEffect(() => {
    if (!isMissing) return;
    load().then(
      (tryText) => setLoaded({ tryText }),
      // Expected: TypeError, when the extension was replaced under the open page and the file has another name now.
      () => setLoaded('failed'),
    );
  }, [isMissing, load]);
  return loaded;
}
