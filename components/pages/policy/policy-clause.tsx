import { clauseAnchor } from '../../../lib/policy/clause-anchor.ts';
import type { Clause } from '../../../lib/policy/pack.ts';
import { typeset } from '../../../lib/policy/typeset.ts';
import { citeClause } from './citation.ts';
import { CopyButton } from './copy-button.tsx';
import type { PassageContext } from './passage-context.ts';
import { PassageText, passageWordsId } from './passage-text.tsx';
import { PolicyTable } from './policy-table.tsx';

interface PolicyClauseProps {
  readonly clause: Clause;
  /** Number of the article that it stands in; a clause with a number of its own (5.1.4) shows it. */
  readonly article?: string;
  readonly context: PassageContext;
}

const REASON_WORDS = {
  warning: 'policy.passage.cited',
  search: 'policy.passage.found',
  definition: 'policy.passage.defines',
} as const;

/** One passage under its own anchor; the one that the address names says why it was opened. */
export function PolicyClause({ clause, article, context }: PolicyClauseProps) {
  const { say } = context.words;
  const { target, current } = context;
  const anchor = clauseAnchor(clause.id);
  const isTarget = target?.anchor === anchor;
  const Frame = clause.kind === 'bullet' ? 'li' : 'div';
  return (
    <Frame
      className="p-clause"
      id={anchor}
      data-kind={clause.kind}
      data-target={isTarget ? target.reason : undefined}
      data-current={current === clause.id || undefined}
      tabIndex={-1}
    >
      {isTarget && <p className="p-clause__reason">{say(REASON_WORDS[target.reason])}</p>}
      <Passage clause={clause} number={ownNumber(clause, article)} context={context} />
      <ClauseActs clause={clause} anchor={anchor} isTarget={isTarget} context={context} />
    </Frame>
  );
}

/** At hand where the pointer or the focus is; a heading without words of its own has nothing to copy. */
function ClauseActs({ clause, anchor, isTarget, context }: PolicyClauseProps & { anchor: string; isTarget: boolean }) {
  const { words, pack, acts, onSay } = context;
  const { say } = words;
  return (
    <span className="p-clause__acts">
      {isTarget && (
        <CopyButton
          say={say}
          label="policy.passage.link"
          icon="link"
          done="policy.article.link.done"
          onCopy={() => acts.onCopyLink(anchor)}
          onSay={onSay}
        />
      )}
      {clause.kind !== 'heading' && clause.kind !== 'table' && (
        <CopyButton
          say={say}
          label="policy.passage.copy"
          icon="copy"
          done="policy.copied"
          onCopy={() => acts.onCopy(citeClause(words, pack, clause.id))}
          onSay={onSay}
        />
      )}
    </span>
  );
}

interface PassageProps extends Pick<PolicyClauseProps, 'clause' | 'context'> {
  readonly number: string | undefined;
}

function Passage({ clause, number, context: { pack, ranges, terms } }: PassageProps) {
  const words = typeset(clause.text);
  if (clause.kind === 'table') return <PolicyTable text={words} />;
  const id = passageWordsId(clauseAnchor(clause.id));
  const text = (
    <PassageText pack={pack} text={words} ranges={ranges.get(clause.id) ?? []} terms={terms.get(clause.id) ?? []} />
  );
  if (clause.kind === 'heading') return <h3 lang="fr-CA">{text}</h3>;
  return (
    <p id={id} lang="fr-CA">
      {number !== undefined && <b className="p-clause__number">{number}</b>} {text}
    </p>
  );
}

/** `cisss-laurentides/5.1.4` inside article 5.1 → `5.1.4`; its sub-passages and plain paragraphs have none. */
function ownNumber({ id }: Clause, article: string | undefined): string | undefined {
  const [, number, ...rest] = id.split('/');
  return article !== undefined && rest.length === 0 && number !== article ? number : undefined;
}
