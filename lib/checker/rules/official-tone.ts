import { isQuoted } from '../guards/quoted.ts';
import { entitiesOf, type Reading } from '../reading.ts';
import { isInside } from '../spans.ts';
import type { Span } from '../types.ts';
import { defineRule } from './rule.ts';

/** Three long words in capitals, side by side: an acronym stands alone. « !! » or more. */
const SHOUTS = /(?<![\p{L}\d])\p{Lu}{4,40}(?:[\s,'’-]{1,4}\p{Lu}{2,40}){2,60}(?!\p{L})|!(?:\s?[!?]){1,60}/gu;
/** What every shout has: few drafts do, and the whole pattern is slow to fail. */
const MAY_SHOUT = /\p{Lu}{4}|!\s?[!?]/u;
/** Who reads one kind of remark needs no list of all: each case points at its first passage. */
const CASE_OF = {
  curt: 'official-tone.disrespect',
  misspelt: 'official-tone.spelling',
  casual: 'official-tone.casual',
} as const;
const SCORE = 0.6;

/** How a text sounds that will appear in the establishment's name; no policy speaks of it to anybody else. */
export const officialTone = defineRule({
  id: 'official-tone',
  cases: ['official-tone.casual', 'official-tone.shouting', 'official-tone.disrespect', 'official-tone.spelling'],
  check: (reading) => {
    const entities = entitiesOf(reading, 'tone').filter(({ span }) => !isQuoted(reading, span));
    const spoken = (['curt', 'misspelt', 'casual'] as const).flatMap((form) => {
      const spans = entities.filter((entity) => entity.form === form).map(({ span }) => span);
      return spans.length === 0 ? [] : [{ ...PLAIN, case: CASE_OF[form], spans }];
    });
    const shouted = shoutsIn(reading);
    return shouted.length === 0
      ? spoken
      : [...spoken, { ...PLAIN, case: 'official-tone.shouting' as const, spans: shouted }];
  },
});

/** Nothing is offered: how to say it better is the author's to find. */
const PLAIN = { score: SCORE, facts: [], fixes: [] } as const;

/** The house's own name in capitals shouts at nobody. */
function shoutsIn(reading: Reading): readonly Span[] {
  if (!MAY_SHOUT.test(reading.text)) return [];
  const names = entitiesOf(reading, 'organization');
  return Array.from(reading.text.matchAll(SHOUTS), ({ 0: said, index }): Span => [index, index + said.length]).filter(
    (span) => !names.some((name) => isInside(span, name.span)),
  );
}
