import type { Say } from '../../../lib/i18n/pages.ts';
import { articleAnchor } from '../../../lib/policy/clause-anchor.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import { policyAddress } from '../../../lib/policy/policy-address.ts';
import { typeset } from '../../../lib/policy/typeset.ts';
import { articleLabel } from '../article-label.ts';
import { useSectionInView } from '../use-section-in-view.ts';

interface PolicyTocProps {
  readonly say: Say;
  readonly pack: PolicyPack;
}

/** The table of contents, and the words that the policy defines. */
export function PolicyToc({ say, pack }: PolicyTocProps) {
  const current = useSectionInView(pack.articles.map(({ number }) => articleAnchor(number)));
  return (
    <nav className="p-toc" aria-label={say('policy.toc')}>
      <h2>{pack.name}</h2>
      <ol>
        {pack.articles.map(({ number, title }) => {
          const anchor = articleAnchor(number);
          return (
            <li key={number}>
              <a href={`#${anchor}`} aria-current={anchor === current ? 'true' : undefined}>
                <span>{/^\d/.test(number) ? number : articleLabel(say, number)}</span>{' '}
                <span lang="fr-CA">{typeset(title)}</span>
              </a>
            </li>
          );
        })}
      </ol>
      {pack.definitions.length > 0 && (
        <section>
          <h3>{say('policy.quick.definitions')}</h3>
          <ul lang="fr-CA">
            {pack.definitions.map(({ term, clause }) => (
              <li key={term}>
                <a href={policyAddress({ establishment: pack.establishment, clause, reason: 'search' })}>
                  {typeset(term)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </nav>
  );
}
