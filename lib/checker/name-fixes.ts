import type { Entity } from './entity.ts';
import type { Reading } from './reading.ts';
import { removals } from './rules/rule.ts';
import type { Fix, Span } from './types.ts';

/** What follows a name that is the subject of a sentence: a verb that « quelqu’un » may carry as well. */
const SUBJECT_OF = /^ (?:a|est|etait|avait|refuse|va|fait|dit|has|is|was|refused|had) /;

/** « quelqu’un » where it is known to fit, and taking each stretch out: a civility with its name that opens a sentence as its subject. */
export function nameFixes(name: Entity, spans: readonly Span[], reading: Reading): readonly Fix[] {
  const [start, end] = name.span;
  const opens = reading.sentences.some(
    ({ span }) => span[0] <= start && end <= span[1] && reading.text.slice(span[0], start).trim() === '',
  );
  const isSubject = SUBJECT_OF.test(reading.folded.slice(end, end + 12));
  if (name.form !== 'civility' || !opens || !isSubject) return removals(spans);
  return [
    { id: 'someone', span: name.span, text: 'card.patient-identifier.name.fix.someone.text' },
    ...removals(spans),
  ];
}
