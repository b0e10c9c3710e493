import type { Say } from '../../../lib/i18n/pages.ts';
import { articleAnchor } from '../../../lib/policy/clause-anchor.ts';
import type { ClauseId } from '../../../lib/policy/duty.ts';
import type { Article, Clause } from '../../../lib/policy/pack.ts';
import type { Reason } from '../../../lib/policy/policy-address.ts';
import { typeset } from '../../../lib/policy/typeset.ts';
import type { Ranges } from '../marked-text.tsx';
import { CopyLink } from './copy-link.tsx';
import { PolicyClause } from './policy-clause.tsx';

/** The passage that the address names, and what brought the person to it. */
export interface Target {
  readonly anchor: string;
  readonly reason: Reason;
}

/** What every passage of the page needs. */
export interface PassageContext {
  readonly say: Say;
  readonly target: Target | undefined;
  /** Where the searched words stand in each passage. */
  readonly ranges: ReadonlyMap<ClauseId, Ranges>;
  readonly onCopyLink: (anchor: string) => Promise<void>;
}

/** One article: its number in the margin, its title, its passages in order. */
export function PolicyArticle({ article, context }: { readonly article: Article; readonly context: PassageContext }) {
  const anchor = articleAnchor(article.number);
  return (
    <section className="p-article" id={anchor} aria-labelledby={`${anchor}-title`}>
      {article.chapter !== undefined && (
        <p className="p-article__chapter" lang="fr-CA">
          {article.chapter.number} {typeset(article.chapter.title)}
        </p>
      )}
      <h2 id={`${anchor}-title`}>
        <span className="p-article__number">{marginNumber(article.number)}</span>{' '}
        <span lang="fr-CA">{typeset(article.title)}</span>
      </h2>
      <CopyLink say={context.say} label="policy.article.link" anchor={anchor} onCopyLink={context.onCopyLink} />
      {runsOf(article.clauses).map(([first, ...rest]) =>
        first.kind === 'bullet' ? (
          <ul key={first.id}>
            {[first, ...rest].map((clause) => (
              <PolicyClause key={clause.id} clause={clause} context={context} />
            ))}
          </ul>
        ) : (
          <PolicyClause key={first.id} clause={first} article={article.number} context={context} />
        ),
      )}
    </section>
  );
}

/** Bullets that follow one another make one list; everything else stands alone. */
function runsOf(clauses: readonly Clause[]): readonly (readonly [Clause, ...Clause[]])[] {
  const runs: [Clause, ...Clause[]][] = [];
  for (const clause of clauses) {
    const last = runs.at(-1);
    if (last?.[0].kind === 'bullet' && clause.kind === 'bullet') last.push(clause);
    else runs.push([clause]);
  }
  return runs;
}

/** Annexes carry their name in their title's place; a margin has room for a number only. */
function marginNumber(number: string): string {
  return number.replace(/^annexe-/, 'A');
}
