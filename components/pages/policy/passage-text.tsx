import { Fragment } from 'react';
import { clauseAnchor } from '../../../lib/policy/clause-anchor.ts';
import { definitionOf, type FoundTerm } from '../../../lib/policy/find-terms.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import { policyAddress } from '../../../lib/policy/policy-address.ts';
import { MarkedText, type Ranges } from '../marked-text.tsx';

interface PassageTextProps {
  readonly pack: PolicyPack;
  readonly text: string;
  readonly ranges: Ranges;
  readonly terms: readonly FoundTerm[];
}

/** The words of a passage: those that were searched are marked, those that the policy defines lead to their definition. */
export function PassageText({ pack, text, ranges, terms }: PassageTextProps) {
  const part = (start: number, end?: number) => (
    <MarkedText text={text.slice(start, end)} ranges={within(ranges, start, end ?? text.length)} />
  );
  return (
    <>
      {part(0, terms[0]?.start)}
      {terms.map(({ start, end, definedBy }, index) => (
        <Fragment key={start}>
          <a
            className="p-term"
            href={policyAddress({ establishment: pack.establishment, clause: definedBy, reason: 'definition' })}
            data-term={definedBy}
            aria-describedby={definitionOf(pack, definedBy)
              .map(({ id }) => passageWordsId(clauseAnchor(id)))
              .join(' ')}
          >
            {part(start, end)}
          </a>
          {part(end, terms[index + 1]?.start)}
        </Fragment>
      ))}
    </>
  );
}

/** The `id` of a passage's own words, without the buttons beside them. */
export function passageWordsId(anchor: string): string {
  return `${anchor}.words`;
}

/** A found word lies wholly in a part: both end where words end. */
function within(ranges: Ranges, from: number, to: number): Ranges {
  return ranges
    .filter(([start, end]) => start >= from && end <= to)
    .map(([start, end]) => [start - from, end - from] as const);
}
