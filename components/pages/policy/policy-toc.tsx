import type { Words } from '../../../lib/i18n/pages.ts';
import { articleAnchor } from '../../../lib/policy/clause-anchor.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import { type PolicyView, policyAddress } from '../../../lib/policy/policy-address.ts';
import { typeset } from '../../../lib/policy/typeset.ts';
import { articleLabel } from '../article-label.ts';
import { useSectionInView } from '../use-section-in-view.ts';
import { editionOf } from './citation.ts';
import { ViewLinks } from './view-links.tsx';

interface PolicyTocProps {
  readonly words: Words;
  readonly pack: PolicyPack;
  readonly view: PolicyView;
}

/** Beside every page of the policy: its other pages, its articles, and the words that it defines. */
export function PolicyToc({ words, pack, view }: PolicyTocProps) {
  const { say } = words;
  const { establishment } = pack;
  const current = useSectionInView(view === 'text' ? pack.articles.map(({ number }) => articleAnchor(number)) : []);
  const hrefOf = (article: string) =>
    view === 'text' ? `#${articleAnchor(article)}` : policyAddress({ establishment, article });
  return (
    <aside className="p-toc">
      <h2>{pack.name}</h2>
      <p className="p-toc__edition">
        <span lang="fr-CA">{typeset(pack.title)}</span>
        <br />
        {editionOf(words, pack)}
      </p>
      <ViewLinks say={say} establishment={establishment} view={view} />
      <nav aria-label={say('policy.toc')}>
        <ol>
          {pack.articles.map(({ number, title }) => (
            <li key={number}>
              <a href={hrefOf(number)} aria-current={articleAnchor(number) === current ? 'true' : undefined}>
                <span>{/^\d/.test(number) ? number : articleLabel(say, number)}</span>{' '}
                <span lang="fr-CA">{typeset(title)}</span>
              </a>
            </li>
          ))}
        </ol>
        <Definitions words={words} pack={pack} />
      </nav>
    </aside>
  );
}

function Definitions({ words: { say }, pack: { establishment, definitions } }: Omit<PolicyTocProps, 'view'>) {
  if (definitions.length === 0) return null;
  return (
    <section>
      <h3>{say('policy.quick.definitions')}</h3>
      <ul lang="fr-CA">
        {definitions.map(({ term, clause }) => (
          <li key={term}>
            <a href={policyAddress({ establishment, clause, reason: 'definition' })}>{typeset(term)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
