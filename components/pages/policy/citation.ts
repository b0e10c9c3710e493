import { formatDate, type Words } from '../../../lib/i18n/pages.ts';
import { articleNumberOf } from '../../../lib/policy/article-number.ts';
import type { ClauseId } from '../../../lib/policy/duty.ts';
import type { Article, Clause, PolicyPack } from '../../../lib/policy/pack.ts';
import { quoteClause } from '../../../lib/policy/quote-clause.ts';
import { typeset } from '../../../lib/policy/typeset.ts';
import { articleLabel } from '../article-label.ts';

/** Words of the policy with where they come from, as plain text and as HTML. */
export interface Citation {
  readonly text: string;
  readonly html: string;
}

/** « Version : 1. En vigueur depuis le 13 avril 2016 » */
export function editionOf({ say, language }: Words, { version, inForceSince }: PolicyPack): string {
  const since =
    inForceSince === undefined
      ? say('policy.version.unknown')
      : say('policy.version', { date: formatDate(language, inForceSince) });
  return `${say('policy.edition', { version })}. ${since}`;
}

/** One passage in guillemets, after the sentence that it hangs on: alone, a bullet may say the contrary. */
export function citeClause(words: Words, pack: PolicyPack, id: ClauseId): Citation {
  const whole = typeset(quoteClause(pack, id, Number.POSITIVE_INFINITY).text);
  return withSource([`«\u202F${whole}\u202F»`], sourceOf(words, pack, [articleNumberOf(id)]));
}

/** A whole article under its title. */
export function citeArticle(words: Words, pack: PolicyPack, { number, title, clauses }: Article): Citation {
  const heading = `${articleLabel(words.say, number)}. ${typeset(title)}`;
  return withSource([heading, ...clauses.map(lineOf)], sourceOf(words, pack, [number]));
}

/** Words that the person selected, which run over these articles. */
export function citeSelected(words: Words, pack: PolicyPack, text: string, articles: readonly string[]): Citation {
  return withSource(text.split(/\n+/), sourceOf(words, pack, articles));
}

/** « CISSS de la Côte-Nord. Politique sur l’utilisation des médias sociaux. Article 6. Version : 1. En vigueur… » */
function sourceOf(words: Words, pack: PolicyPack, articles: readonly string[]): string {
  const labels = articles.map((number) => articleLabel(words.say, number)).join(', ');
  return `${[pack.name, typeset(pack.title), labels, editionOf(words, pack)].filter(Boolean).join('. ')}.`;
}

function lineOf({ kind, text }: Clause): string {
  return kind === 'bullet' ? `•\u00A0${typeset(text)}` : typeset(text);
}

function withSource(lines: readonly string[], source: string): Citation {
  const quoted = lines.map((line) => `<p>${escaped(line)}</p>`).join('');
  return {
    text: `${lines.join('\n')}\n\n${source}`,
    html: `<blockquote lang="fr-CA">${quoted}</blockquote><p><cite>${escaped(source)}</cite></p>`,
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
