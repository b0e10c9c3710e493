import { useMemo, useState } from 'react';
import type { Words } from '../../../lib/i18n/pages.ts';
import type { ClauseId } from '../../../lib/policy/duty.ts';
import { type FoundTerm, findTerms } from '../../../lib/policy/find-terms.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import { typeset } from '../../../lib/policy/typeset.ts';
import type { Ranges } from '../marked-text.tsx';
import { citeSelection } from './cite-selection.ts';
import { DefinitionTip } from './definition-tip.tsx';
import type { Target } from './passage-context.ts';
import type { PolicyActs } from './policy-acts.ts';
import { PolicyArticle } from './policy-article.tsx';
import { PolicySource } from './policy-source.tsx';
import { usePrintAlone } from './use-print-alone.ts';
import { useTargetInView } from './use-target-in-view.ts';

interface PolicyTextProps {
  readonly words: Words;
  readonly pack: PolicyPack;
  readonly target: Target | undefined;
  /** The clause that the target's anchor stands for. */
  readonly opened: ClauseId | undefined;
  readonly query: string;
  readonly ranges: ReadonlyMap<ClauseId, Ranges>;
  readonly current: ClauseId | undefined;
  readonly today: string;
  readonly acts: PolicyActs;
}

/** The whole policy, word for word, with an anchor for each passage. */
export function PolicyText(props: PolicyTextProps) {
  const { words, pack, target, opened, query, ranges, current, today, acts } = props;
  const [alone, onPrintArticle] = usePrintAlone(acts.onPrint);
  const [said, onSay] = useState('');
  const terms = useMemo(() => termsOf(pack, opened), [pack, opened]);
  useTargetInView(target?.anchor);
  return (
    <article
      className="p-policy__text"
      data-alone={alone !== undefined || undefined}
      onCopy={(event) => citeSelection(event, words, pack)}
    >
      <h1 lang="fr-CA">{typeset(pack.title)}</h1>
      <PolicySource words={words} pack={pack} today={today} />
      {pack.articles.map((article) => (
        <PolicyArticle
          key={article.number}
          article={article}
          context={{ words, pack, target, query, ranges, current, terms, acts, onSay, onPrintArticle }}
          isPrinted={article.number === alone}
        />
      ))}
      <p role="status" className="v-visually-hidden">
        {said}
      </p>
      <DefinitionTip say={words.say} pack={pack} />
    </article>
  );
}

function termsOf(pack: PolicyPack, opened: ClauseId | undefined): ReadonlyMap<ClauseId, readonly FoundTerm[]> {
  return new Map(pack.articles.flatMap((article) => [...findTerms(pack, article, opened)]));
}
