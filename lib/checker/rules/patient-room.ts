import { careFactsAround } from '../care-evidence.ts';
import { isElsewhere } from '../guards/elsewhere.ts';
import { isNobodyReal } from '../guards/nobody-real.ts';
import { isOffered } from '../guards/offered.ts';
import { isOwnPeople } from '../guards/own-people.ts';
import { isOwnStory } from '../guards/own-story.ts';
import { entitiesIn, entitiesOf, passageAround } from '../reading.ts';
import { defineRule, removals } from './rule.ts';

/** Below what a named person in the same room scores, so that the name's finding wins. */
const MOST = 0.6;

/** Someone is called by the room. */
const PERSON_FORMS = ['by-person', 'by-name'];
const GUARDS = [isOwnPeople, isOwnStory, isOffered, isElsewhere, isNobodyReal];

/** A room or a bed where care is spoken of, with nobody named: « la 310 sonne pour ses pilules ». */
export const patientRoom = defineRule({
  id: 'patient-room',
  cases: ['patient-identifier.room'],
  check: (reading) =>
    entitiesOf(reading, 'room').flatMap(({ span, score, form }) => {
      if (GUARDS.some((holds) => holds(reading, span))) return [];
      const passage = passageAround(reading, span[0], 1);
      const acts = entitiesIn(reading, passage, 'care-act', 'care-role').filter(
        (one) => one.span[1] <= span[0] || one.span[0] >= span[1],
      );
      const care = Math.max(PERSON_FORMS.includes(form) ? 0.15 : 0, ...acts.map((act) => act.score * 0.45));
      const spans = [span];
      return [
        {
          case: 'patient-identifier.room',
          spans,
          score: Math.min(MOST, score * 0.5 + care),
          facts: [{ kind: 'room', span }, ...careFactsAround(reading, span)],
          fixes: removals(spans),
        },
      ];
    }),
});
