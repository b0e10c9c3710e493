import { caseTitle } from '../../../lib/i18n/case-title.ts';
import type { Words } from '../../../lib/i18n/pages.ts';
import type { AskedDuty } from '../../../lib/policy/concern-duties.ts';
import type { Concern } from '../../../lib/policy/concerns.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import { quoteClause } from '../../../lib/policy/quote-clause.ts';
import { QuotedClause } from './quoted-clause.tsx';

interface DutyRowProps {
  readonly words: Words;
  readonly pack: PolicyPack;
  readonly concern: Concern;
  readonly row: AskedDuty;
  /** The concern has other rows: this one says for which of its forms it holds. */
  readonly namesCases: boolean;
}

/** Three lines of the policy's serif at the page's width; more to end a sentence. */
const QUOTE_LENGTH = 240;

/** One row of what a policy asks: for which forms, in which words, with what exception. */
export function DutyRow({ words, pack, concern, row, namesCases }: DutyRowProps) {
  const { say, language } = words;
  const { cases, clauses, exit, silent } = row;
  const [form] = cases;
  const titles = [...new Set(cases.map((id) => caseTitle(language, id, exit)))];
  const exception = exit === 'authorization' ? `${say('exit.authorization')} (${pack.authority})` : say(`exit.${exit}`);
  return (
    <div className="p-duty__row">
      {namesCases && <p className="p-duty__cases">{titles.join(' · ')}</p>}
      {clauses.map((id) => (
        <QuotedClause
          key={id}
          say={say}
          pack={pack}
          clause={id}
          text={quoteClause(pack, id, QUOTE_LENGTH, concern, form).text}
        />
      ))}
      {silent === undefined && <p className="v-small v-muted">{say('duties.exit', { text: exception })}</p>}
    </div>
  );
}
