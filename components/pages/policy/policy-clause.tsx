import { clauseAnchor } from '../../../lib/policy/clause-anchor.ts';
import type { Clause } from '../../../lib/policy/pack.ts';
import { typeset } from '../../../lib/policy/typeset.ts';
import { MarkedText } from '../marked-text.tsx';
import { CopyLink } from './copy-link.tsx';
import type { PassageContext } from './policy-article.tsx';
import { PolicyTable } from './policy-table.tsx';

interface PolicyClauseProps {
  readonly clause: Clause;
  /** Number of the article that it stands in; a clause with a number of its own (5.1.4) shows it. */
  readonly article?: string;
  readonly context: PassageContext;
}

const REASON_WORDS = { warning: 'policy.passage.cited', search: 'policy.passage.found' } as const;

/** One passage under its own anchor; the one that the address names says why it was opened. */
export function PolicyClause({ clause, article, context: { say, target, ranges, onCopyLink } }: PolicyClauseProps) {
  const anchor = clauseAnchor(clause.id);
  const isTarget = target?.anchor === anchor;
  const Frame = clause.kind === 'bullet' ? 'li' : 'div';
  return (
    <Frame
      className="p-clause"
      id={anchor}
      data-kind={clause.kind}
      data-target={isTarget ? target.reason : undefined}
      tabIndex={-1}
    >
      {isTarget && <p className="p-clause__reason">{say(REASON_WORDS[target.reason])}</p>}
      <Passage clause={clause} number={ownNumber(clause, article)} ranges={ranges.get(clause.id) ?? []} />
      {isTarget && <CopyLink say={say} label="policy.passage.link" anchor={anchor} onCopyLink={onCopyLink} />}
    </Frame>
  );
}

interface PassageProps {
  readonly clause: Clause;
  readonly number: string | undefined;
  readonly ranges: readonly (readonly [number, number])[];
}

function Passage({ clause, number, ranges }: PassageProps) {
  if (clause.kind === 'table') return <PolicyTable text={typeset(clause.text)} />;
  const text = <MarkedText text={typeset(clause.text)} ranges={ranges} />;
  if (clause.kind === 'heading') return <h3 lang="fr-CA">{text}</h3>;
  return (
    <p lang="fr-CA">
      {number !== undefined && <b className="p-clause__number">{number}</b>} {text}
    </p>
  );
}

/** `cisss-laurentides/5.1.4` inside article 5.1 → `5.1.4`; its sub-passages and plain paragraphs have none. */
function ownNumber({ id }: Clause, article: string | undefined): string | undefined {
  const [, number, ...rest] = id.split('/');
  return article !== undefined && rest.length === 0 && number !== article ? number : undefined;
}
