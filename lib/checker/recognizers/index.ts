import { accessCode } from './access-code.ts';
import { age } from './age.ts';
import { bareInitials } from './bare-initials.ts';
import { birthDate } from './birth-date.ts';
import { business } from './business.ts';
import { careAct } from './care-act.ts';
import { carePlace } from './care-place.ts';
import { careRole } from './care-role.ts';
import { carerHands } from './carer-hands.ts';
import { colleagueRole } from './colleague-role.ts';
import { consent } from './consent.ts';
import { date } from './date.ts';
import { decision } from './decision.ts';
import { disclosure } from './disclosure.ts';
import { elsewhere } from './elsewhere.ts';
import { email } from './email.ts';
import { example } from './example.ts';
import { gratitude } from './gratitude.ts';
import { healthInsuranceNumber } from './health-insurance-number.ts';
import { healthInsuranceSpelt } from './health-insurance-spelt.ts';
import { idDocument } from './id-document.ts';
import { innerMatter } from './inner-matter.ts';
import { internalDocument } from './internal-document.ts';
import { meeting } from './meeting.ts';
import { moment } from './moment.ts';
import { mourning } from './mourning.ts';
import { nameAfterEpithet } from './name-after-epithet.ts';
import { nameWithCivility } from './name-with-civility.ts';
import { nameWithoutCivility } from './name-without-civility.ts';
import { occupation } from './occupation.ts';
import { officialAct } from './official-act.ts';
import { officialStance } from './official-stance.ts';
import { onBehalf } from './on-behalf.ts';
import { organization } from './organization.ts';
import { otherVoice } from './other-voice.ts';
import { ownKin } from './own-kin.ts';
import { ownStory } from './own-story.ts';
import { patientKin } from './patient-kin.ts';
import { personalOpinion } from './personal-opinion.ts';
import { phone } from './phone.ts';
import { place } from './place.ts';
import { postalCode } from './postal-code.ts';
import { publicRole } from './public-role.ts';
import { publicSource } from './public-source.ts';
import { rareEvent } from './rare-event.ts';
import type { Recognizer } from './recognizer.ts';
import { recordNumber } from './record-number.ts';
import { room } from './room.ts';
import { roomByName } from './room-by-name.ts';
import { secrecy } from './secrecy.ts';
import { singledOut } from './singled-out.ts';
import { socialInsuranceNumber } from './social-insurance-number.ts';
import { someone } from './someone.ts';
import { streetAddress } from './street-address.ts';
import { team } from './team.ts';
import { tone } from './tone.ts';
import { we } from './we.ts';
import { workAct } from './work-act.ts';

/** Every recognizer, in the order in which they run. `npm run new:recognizer` adds to it. */
export const RECOGNIZERS: readonly Recognizer[] = [
  healthInsuranceNumber,
  healthInsuranceSpelt,
  socialInsuranceNumber,
  idDocument,
  phone,
  email,
  streetAddress,
  postalCode,
  recordNumber,
  birthDate,
  date,
  age,
  room,
  roomByName,
  nameWithCivility,
  nameWithoutCivility,
  nameAfterEpithet,
  bareInitials,
  careRole,
  carerHands,
  careAct,
  carePlace,
  place,
  moment,
  occupation,
  rareEvent,
  singledOut,
  someone,
  patientKin,
  ownKin,
  ownStory,
  colleagueRole,
  workAct,
  publicRole,
  gratitude,
  mourning,
  business,
  elsewhere,
  organization,
  team,
  we,
  onBehalf,
  officialAct,
  officialStance,
  decision,
  otherVoice,
  personalOpinion,
  internalDocument,
  innerMatter,
  meeting,
  secrecy,
  disclosure,
  accessCode,
  publicSource,
  example,
  consent,
  tone,
];
