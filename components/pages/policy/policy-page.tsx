import { type ReactNode, useState } from 'react';
import type { Words } from '../../../lib/i18n/pages.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import { policyAddress } from '../../../lib/policy/policy-address.ts';
import { typeset } from '../../../lib/policy/typeset.ts';
import { PolicyResults } from '../policy-results.tsx';
import { useHits } from '../use-hits.ts';
import { PolicyArticle, type Target } from './policy-article.tsx';
import { PolicyBar } from './policy-bar.tsx';
import { PolicySource } from './policy-source.tsx';
import { PolicyToc } from './policy-toc.tsx';
import { useTargetInView } from './use-target-in-view.ts';

interface PolicyPageProps {
  readonly words: Words;
  readonly pack: PolicyPack;
  readonly target?: Target | undefined;
  /** ISO day, to tell how old the last comparison with the original is. */
  readonly today: string;
  readonly onPrint: () => void;
  /** Copies the address of a passage; settles when it is on the clipboard. */
  readonly onCopyLink: (anchor: string) => Promise<void>;
  /** The box for a text to try. */
  readonly trial?: ReactNode;
}

/** An establishment's whole policy, word for word, with an anchor for each passage. */
export function PolicyPage({ words, pack, target, today, onPrint, onCopyLink, trial }: PolicyPageProps) {
  const { say } = words;
  const { establishment } = pack;
  const [query, setQuery] = useState('');
  const hits = useHits(pack, query);
  useTargetInView(target?.anchor);
  return (
    <div className="v p-policy">
      <PolicyBar say={say} query={query} onQuery={setQuery} onPrint={onPrint} />
      <div className="p-policy__page">
        <PolicyToc say={say} pack={pack} />
        <main className="p-policy__main">
          {query.trim() !== '' && (
            <PolicyResults
              say={say}
              pack={pack}
              query={query}
              hits={hits}
              hrefOf={(clause) => policyAddress({ establishment, clause, reason: 'search' })}
            />
          )}
          {trial}
          <article className="p-policy__text">
            <h1 lang="fr-CA">{typeset(pack.title)}</h1>
            <PolicySource words={words} pack={pack} today={today} />
            {pack.articles.map((article) => (
              <PolicyArticle
                key={article.number}
                article={article}
                context={{ say, target, ranges: hits, onCopyLink }}
              />
            ))}
          </article>
        </main>
      </div>
    </div>
  );
}
