import { useId } from 'react';
import type { Say } from '../../lib/i18n/pages.ts';
import { articleNumberOf } from '../../lib/policy/article-number.ts';
import type { ClauseId } from '../../lib/policy/duty.ts';
import { excerptAround } from '../../lib/policy/hit-excerpt.ts';
import type { Clause, PolicyPack } from '../../lib/policy/pack.ts';
import { typeset } from '../../lib/policy/typeset.ts';
import { articleLabel } from './article-label.ts';
import { MarkedText, type Ranges } from './marked-text.tsx';

interface PolicyResultsProps {
  readonly say: Say;
  readonly pack: PolicyPack;
  readonly query: string;
  readonly hits: ReadonlyMap<ClauseId, Ranges>;
  readonly hrefOf: (clause: ClauseId) => string;
  /** Set where the policy opens in another tab than the one that shows the results. */
  readonly newTab?: boolean;
}

/** Two to three lines of the policy's serif in the popup. */
const EXCERPT_LENGTH = 150;

/** What the search found, by the number that passages are cited by, in the policy's own order. */
export function PolicyResults({ say, pack, query, hits, hrefOf, newTab = false }: PolicyResultsProps) {
  const found = foundIn(pack, hits);
  return (
    <section className="p-results">
      <p className="v-small v-muted" role="status">
        {found.length === 0
          ? say('search.empty', { word: query.trim() })
          : say('search.results', { count: found.length })}
      </p>
      {found.length === 0 && <p className="v-small v-muted">{say('search.help')}</p>}
      {found.map((article) => (
        <FoundArticle key={article.number} say={say} {...article} hrefOf={hrefOf} newTab={newTab} />
      ))}
    </section>
  );
}

interface Found {
  readonly number: string;
  readonly title: string;
  readonly passages: readonly { readonly clause: Clause; readonly ranges: Ranges }[];
}

/** 5.1.4 and 5.1.5 stand under one title and are cited apart. */
function foundIn(pack: PolicyPack, hits: ReadonlyMap<ClauseId, Ranges>): readonly Found[] {
  const passages = pack.articles.flatMap(({ title, clauses }) =>
    clauses.flatMap((clause) => {
      const ranges = hits.get(clause.id);
      return ranges === undefined ? [] : [{ title, clause, ranges }];
    }),
  );
  const byNumber = Map.groupBy(passages, ({ clause }) => articleNumberOf(clause.id));
  return [...byNumber].map(([number, group]) => ({ number, title: group[0]?.title ?? '', passages: group }));
}

interface FoundArticleProps extends Found, Pick<PolicyResultsProps, 'say' | 'hrefOf'> {
  readonly newTab: boolean;
}

function FoundArticle({ say, number, title, passages, hrefOf, newTab }: FoundArticleProps) {
  const id = useId();
  return (
    <section className="p-result" aria-labelledby={id}>
      <h2 id={id}>
        <b>{articleLabel(say, number)}</b> <span lang="fr-CA">{typeset(title)}</span>
      </h2>
      <ul>
        {passages.map(({ clause, ranges }) => (
          <li key={clause.id}>
            <a lang="fr-CA" href={hrefOf(clause.id)} {...(newTab && { target: '_blank', rel: 'noreferrer' })}>
              <MarkedText {...excerptAround(typeset(clause.text), ranges, EXCERPT_LENGTH)} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
