import { TRIAL_ANCHOR } from '../../components/pages/trial/trial-anchor.ts';
import { TrialSection } from '../../components/pages/trial/trial-section.tsx';
import { loadTrial } from '../../lib/draft/load-trial.ts';
import type { Say } from '../../lib/i18n/pages.ts';
import { clauseAnchor } from '../../lib/policy/clause-anchor.ts';
import type { PolicyPack } from '../../lib/policy/pack.ts';
import type { Snapshot } from '../../lib/settings/snapshot.ts';

interface TrialBesideProps {
  readonly say: Say;
  readonly snapshot: Snapshot | undefined;
  /** The policy that the page shows. */
  readonly pack: PolicyPack;
  readonly anchor: string | undefined;
}

/** « Vérifier un texte » beside the policy in force; another establishment's policy is only read. */
export function TrialBeside({ say, snapshot, pack, anchor }: TrialBesideProps) {
  if (snapshot?.pack !== pack) return null;
  return (
    <TrialSection
      say={say}
      snapshot={snapshot}
      load={loadTrial}
      onRead={(clause) => {
        location.hash = clauseAnchor(clause);
      }}
      startsOpen={anchor === TRIAL_ANCHOR}
    />
  );
}
