import { formatDate, type Words } from '../../../lib/i18n/pages.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import { typeset } from '../../../lib/policy/typeset.ts';
import { editionOf } from './citation.ts';

interface PrintHeadProps {
  readonly words: Words;
  readonly pack: PolicyPack;
  /** ISO day. */
  readonly today: string;
}

/** On paper alone, above everything: where these words come from, and when they were printed. */
export function PrintHead({ words, pack, today }: PrintHeadProps) {
  const note = words.say('policy.print.note', { date: formatDate(words.language, today) });
  return (
    <p className="p-print p-print-head">
      {pack.name}. {typeset(pack.title)}. {editionOf(words, pack)}. {note}
    </p>
  );
}
