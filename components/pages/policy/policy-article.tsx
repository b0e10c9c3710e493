import { articleAnchor } from '../../../lib/policy/clause-anchor.ts';
import type { Article, Clause } from '../../../lib/policy/pack.ts';
import { findInTitle } from '../../../lib/policy/search-policy.ts';
import { typeset } from '../../../lib/policy/typeset.ts';
import { MarkedText, type Ranges } from '../marked-text.tsx';
import { ArticleActs } from './article-acts.tsx';
import type { PassageContext } from './passage-context.ts';
import { PolicyClause } from './policy-clause.tsx';

interface PolicyArticleProps {
  readonly article: Article;
  readonly context: PassageContext;
  /** It goes to the printer without the rest of the text. */
  readonly isPrinted: boolean;
}

/** One article: its number in the margin, its title, its passages in order. */
export function PolicyArticle({ article, context, isPrinted }: PolicyArticleProps) {
  const anchor = articleAnchor(article.number);
  return (
    <section
      className="p-article"
      id={anchor}
      aria-labelledby={`${anchor}-title`}
      data-article={article.number}
      data-printed={isPrinted || undefined}
    >
      {article.chapter !== undefined && (
        <p className="p-article__chapter" lang="fr-CA">
          {article.chapter.number} {typeset(article.chapter.title)}
        </p>
      )}
      <h2 id={`${anchor}-title`}>
        <span className="p-article__number">{marginNumber(article.number)}</span>{' '}
        <span lang="fr-CA">
          <MarkedText text={typeset(article.title)} ranges={foundInTitle(article, context)} />
        </span>
      </h2>
      <ArticleActs article={article} context={context} />
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

/** A title is found at its article's first passage. */
function foundInTitle({ title, clauses: [first] }: Article, { query, ranges }: PassageContext): Ranges {
  return first && ranges.has(first.id) ? findInTitle(title, query) : [];
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
