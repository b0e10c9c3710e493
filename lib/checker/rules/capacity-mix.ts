import { isQuoted } from '../guards/quoted.ts';
import { entitiesOf } from '../reading.ts';
import { defineRule } from './rule.ts';

const SCORE = 0.6;

/** The author's own life or opinion in a text that will appear in the establishment's name. */
export const capacityMix = defineRule({
  id: 'capacity-mix',
  cases: ['capacity-mix.personal-in-official'],
  check: (reading) => {
    const told = entitiesOf(reading, 'own-kin', 'own-story', 'personal-opinion').map(({ span }) => span);
    const spans = told.filter((span) => !isQuoted(reading, span));
    if (spans.length === 0) return [];
    return [{ case: 'capacity-mix.personal-in-official', spans, score: SCORE, facts: [], fixes: [] }];
  },
});
