import { type ReactNode, useState } from 'react';
import type { Words } from '../../../lib/i18n/pages.ts';
import { clauseAnchor } from '../../../lib/policy/clause-anchor.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import type { Role } from '../../../lib/policy/people.ts';
import { type PolicyView, policyAddress } from '../../../lib/policy/policy-address.ts';
import { PolicyResults } from '../policy-results.tsx';
import { useHits } from '../use-hits.ts';
import { AttestationView } from './attestation-view.tsx';
import { DutiesView } from './duties-view.tsx';
import type { Target } from './passage-context.ts';
import type { PolicyActs } from './policy-acts.ts';
import { PolicyBar } from './policy-bar.tsx';
import { PolicyText } from './policy-text.tsx';
import { PolicyToc } from './policy-toc.tsx';
import { PrintHead } from './print-head.tsx';
import { PublishedView } from './published-view.tsx';
import { clauseIdsOf, useHitSteps } from './use-hit-steps.ts';

interface PolicyPageProps extends PolicyActs {
  readonly words: Words;
  readonly pack: PolicyPack;
  readonly view: PolicyView;
  /** Whose duties are shown first; any other may be looked at. */
  readonly ownRole: Role;
  readonly target?: Target | undefined;
  /** What the address says is searched. */
  readonly asked: string;
  /** ISO day, to tell how old the last comparison with the original is. */
  readonly today: string;
  readonly onAsk: (query: string) => void;
  readonly trial?: ReactNode;
}

/** An establishment's policy: its text, what it asks of each role, what to do after a mistake, a form to sign. */
export function PolicyPage({
  words,
  pack,
  view,
  ownRole,
  target,
  asked,
  today,
  onAsk,
  trial,
  ...acts
}: PolicyPageProps) {
  const { say } = words;
  const { establishment } = pack;
  const [query, setQuery] = useState(asked);
  const hits = useHits(pack, query);
  const opened = clauseIdsOf(pack).find((id) => clauseAnchor(id) === target?.anchor);
  const steps = useHitSteps(pack, hits, opened);
  const ask = (next: string) => {
    setQuery(next);
    onAsk(next);
  };
  const seen = { words, pack, today };
  return (
    <div className="v p-policy">
      <PolicyBar
        say={say}
        query={query}
        steps={view === 'text' && query.trim() !== '' ? steps : undefined}
        onQuery={ask}
        onPrint={acts.onPrint}
      />
      <div className="p-policy__page">
        <PolicyToc words={words} pack={pack} view={view} />
        <main className="p-policy__main">
          <PrintHead {...seen} />
          {query.trim() !== '' && (
            <PolicyResults
              say={say}
              pack={pack}
              query={query}
              hits={hits}
              hrefOf={(clause) => policyAddress({ establishment, clause, reason: 'search', query })}
            />
          )}
          {view === 'text' && trial}
          {view === 'text' && (
            <PolicyText
              {...seen}
              target={target}
              opened={opened}
              query={query}
              ranges={hits}
              current={steps.current}
              acts={acts}
            />
          )}
          {view === 'duties' && <DutiesView {...seen} own={ownRole} />}
          {view === 'published' && <PublishedView {...seen} own={ownRole} />}
          {view === 'attestation' && <AttestationView {...seen} />}
        </main>
      </div>
    </div>
  );
}
