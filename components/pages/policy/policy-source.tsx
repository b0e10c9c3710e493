import { formatDate, type Words } from '../../../lib/i18n/pages.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';

interface PolicySourceProps {
  readonly words: Words;
  readonly pack: PolicyPack;
  /** ISO day. */
  readonly today: string;
}

const YEARS_UNTIL_OLD = 3;

/** When the text was last compared with the original, and that it is the establishment's own. */
export function PolicySource({ words: { say, language }, pack: { verified }, today }: PolicySourceProps) {
  return (
    <div className="p-source">
      <p>{say('policy.verified', { date: formatDate(language, verified.date), name: verified.by })}.</p>
      {isOld(verified.date, today) && <p className="p-source__old">{say('policy.to-verify')}</p>}
      <p className="v-xs">{say('policy.language')}</p>
    </div>
  );
}

/** Whether more than three years lie between two ISO days; those of one calendar compare as text. */
function isOld(verified: string, today: string): boolean {
  const year = Number(verified.slice(0, 4)) + YEARS_UNTIL_OLD;
  return today > `${year}${verified.slice(4)}`;
}
