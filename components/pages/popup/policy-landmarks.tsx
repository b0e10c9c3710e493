import type { Say } from '../../../lib/i18n/pages.ts';
import type { ClauseId } from '../../../lib/policy/duty.ts';
import { landmarksFor } from '../../../lib/policy/landmark.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import type { Role } from '../../../lib/policy/people.ts';
import { policyAddress } from '../../../lib/policy/policy-address.ts';

interface PolicyLandmarksProps {
  readonly say: Say;
  readonly pack: PolicyPack;
  readonly role: Role;
}

/** What this policy says to this person besides what not to publish, each subject opening the passage itself. */
export function PolicyLandmarks({ say, pack, role }: PolicyLandmarksProps) {
  const { establishment, definitions } = pack;
  const hrefOf = (clause: ClauseId) => policyAddress({ establishment, clause, reason: 'search' });
  const links = landmarksFor(pack, role).map(({ subject, clause }) => ({
    words: say(`policy.quick.${subject}`),
    clause,
  }));
  const [first] = definitions;
  const all = first ? [...links, { words: say('policy.quick.definitions'), clause: first.clause }] : links;
  if (all.length === 0) return null;
  return (
    <section className="p-block">
      <h2>{say('popup.heading.policy')}</h2>
      <ul className="p-landmarks">
        {all.map(({ words, clause }) => (
          <li key={words}>
            <a className="v-link" href={hrefOf(clause)} target="_blank" rel="noreferrer">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
