import type { Entity } from './entity.ts';
import { isAnimal } from './guards/animal.ts';
import { isElsewhere } from './guards/elsewhere.ts';
import type { Guard } from './guards/guard.ts';
import { isNobodyReal } from './guards/nobody-real.ts';
import { isOwnPeople } from './guards/own-people.ts';
import { isOwnStory } from './guards/own-story.ts';
import { entitiesOf, type Reading } from './reading.ts';

/** A usager by a word that means nothing else; « ma championne » and « mon bonhomme » are said of one's own child too. */
const USAGER = /(?<![a-z])(?:patient|resident|usager|beneficiaire|benef|pensionnaire|heberge)/;
/** « médecin résidente »: she learns the trade. */
const IN_TRAINING = /(?:medecins?|docteure?|dre?) resident|resident\w{0,3} (?:en medecine|r\d)/;
/** A colleague by a word that the rest of life does not use; « mon équipe » plays hockey, « mes filles » bake. */
const COLLEAGUE = /(?<![a-z])(?:collegue|coworker|colleague|infirmi|prepose|pab(?![a-z])|nurses?(?![a-z])|orderl)/;
/** A house has floors and wings, bread comes home, and one may be wound up « à bloc ». */
const ANYWHERE = /etage|aile|floor|hallway|domicile|bloc|de jour|home care/;

/** A picture of a newborn, and a costume, say the name of a hospital or of a trade in all innocence. */
const PRIVATE_OCCASION =
  /(?<![a-z])(?:nee?s? (?:le|a|ce|hier|aujourd'hui)|naissance|accouche\w{0,9}|nouveau-nee?|newborn|was born|deguise\w{0,9}|costume\w{0,9}|halloween)(?![a-z])/;

const GUARDS: readonly Guard[] = [isOwnPeople, isOwnStory, isElsewhere, isNobodyReal, isAnimal];

/**
 * Whether anything in a draft says that it is about work. Rather too little than too much: it decides whether a photo of
 * a cake is anybody's business.
 */
export function isAboutWork(reading: Reading): boolean {
  if (PRIVATE_OCCASION.test(reading.folded)) return false;
  return SIGNALS.some((find) => find(reading).some(({ span }) => !GUARDS.some((holds) => holds(reading, span))));
}

/** Words for someone cared for, read strictly. */
export function usagersIn(reading: Reading): readonly Entity[] {
  return entitiesOf(reading, 'care-role').filter(
    ({ span: [start, end] }) =>
      USAGER.test(reading.folded.slice(start, end)) &&
      !IN_TRAINING.test(reading.folded.slice(Math.max(0, start - 10), end + 14)),
  );
}

/** Words for a colleague, read strictly. */
export function colleaguesIn(reading: Reading): readonly Entity[] {
  return entitiesOf(reading, 'colleague-role').filter(({ span }) => COLLEAGUE.test(reading.folded.slice(...span)));
}

const SIGNALS: readonly ((reading: Reading) => readonly Entity[])[] = [
  usagersIn,
  colleaguesIn,
  (reading) => withForm(reading, 'organization', 'known', 'named', 'acronym'),
  (reading) => withForm(reading, 'room', 'by-person', 'by-name', 'bed'),
  (reading) => withForm(reading, 'care-act', 'carer'),
  (reading) => withForm(reading, 'record-number', 'named'),
  (reading) =>
    withForm(reading, 'care-place', 'unit').filter(({ span }) => !ANYWHERE.test(reading.folded.slice(...span))),
];

function withForm(reading: Reading, kind: Entity['kind'], ...forms: readonly string[]): readonly Entity[] {
  return entitiesOf(reading, kind).filter(({ form }) => forms.includes(form));
}
