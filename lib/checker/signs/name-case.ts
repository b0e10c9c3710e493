import type { Case, Concern } from '../../policy/concerns.ts';
import type { EntityKind } from '../entity.ts';
import { entitiesIn, type Reading } from '../reading.ts';
import { isInside } from '../spans.ts';
import type { Span } from '../types.ts';

/** What makes a case of a concern: classes of words (`lib/checker/senses`), or what recognizers know. */
interface CaseEvidence {
  readonly case: Case;
  readonly senses: readonly string[];
  readonly kinds?: readonly EntityKind[];
}

/** Where several are told alike, the earlier one is named: it is the graver, or the one whose words say less else. */
export const CASE_EVIDENCE: Readonly<Partial<Record<Concern, readonly CaseEvidence[]>>> = {
  'colleague-privacy': [
    { case: 'colleague-privacy.discipline', senses: ['discipline-dismissal', 'investigation'] },
    {
      case: 'colleague-privacy.health',
      senses: ['mental-health', 'addiction-drugs', 'symptom', 'birth-pregnancy', 'colleague-absence'],
    },
    { case: 'colleague-privacy.orientation', senses: ['gender-orientation', 'private-life'] },
    { case: 'colleague-privacy.pay', senses: ['salary-pay'] },
    {
      case: 'colleague-privacy.contact',
      senses: ['contact-me', 'home-moving'],
      kinds: ['phone', 'email', 'street-address'],
    },
    { case: 'colleague-privacy.schedule', senses: ['schedule', 'shift-time'] },
  ],
  'organization-voice': [
    { case: 'organization-voice.promise', senses: ['promise-verb'] },
    { case: 'organization-voice.announcement', senses: ['announce-verb', 'decide-verb'] },
    { case: 'organization-voice.opinion', senses: ['require-refuse', 'opinion-hedge'] },
    { case: 'organization-voice.signature', senses: ['signature-official'] },
  ],
  'confidential-information': [
    { case: 'confidential-information.security', senses: ['password-access'], kinds: ['access-code'] },
    { case: 'confidential-information.investigation', senses: ['investigation'] },
    { case: 'confidential-information.contract', senses: ['contract-tender'] },
    { case: 'confidential-information.meeting', senses: ['meeting'] },
    { case: 'confidential-information.internal-document', senses: ['internal-memo', 'file-document'] },
    { case: 'confidential-information.staffing', senses: ['schedule'] },
  ],
  'organization-information': [
    { case: 'organization-information.image', senses: ['photo-film', 'logo-uniform'] },
    { case: 'organization-information.inside', senses: ['inside-life', 'premises-room', 'care-equipment'] },
  ],
  disparagement: [
    { case: 'disparagement.patient', senses: ['patient-noun', 'resident-noun'] },
    { case: 'disparagement.manager', senses: ['manager-title'] },
    { case: 'disparagement.colleague', senses: ['colleague-noun', 'other-care-job'] },
    { case: 'disparagement.organization', senses: ['institution-noun', 'facility', 'unit-department'] },
  ],
  discrimination: [
    { case: 'discrimination.gender-identity', senses: ['gender-orientation'] },
    { case: 'discrimination.group', senses: ['group', 'against-a-group'] },
    { case: 'discrimination.person', senses: ['social-condition', 'slur'] },
  ],
  harassment: [
    { case: 'harassment.threat', senses: ['threat'] },
    { case: 'harassment.obscene', senses: ['obscene'] },
    { case: 'harassment.insult', senses: ['insult', 'slur'] },
  ],
  solicitation: [
    { case: 'solicitation.politics', senses: ['politics'] },
    { case: 'solicitation.fundraising', senses: ['fundraising'] },
    {
      case: 'solicitation.product',
      senses: ['sale-wording', 'price-discount', 'beauty-product', 'wellness-product', 'business-own'],
    },
  ],
  'internal-exchange': [
    {
      case: 'internal-exchange.patient',
      senses: ['patient-noun', 'resident-noun', 'symptom', 'care-act'],
      kinds: ['room', 'health-insurance-number', 'record-number'],
    },
    { case: 'internal-exchange.file', senses: ['file-document'] },
    { case: 'internal-exchange.schedule', senses: ['schedule', 'shift-time'] },
    { case: 'internal-exchange.information', senses: ['internal-memo', 'meeting', 'password-access'] },
  ],
};

/** The case of a concern that most of a passage speaks of; `undefined` when nothing in it tells the cases apart. */
export function nameCase(concern: Concern, reading: Reading, spans: readonly Span[]): Case | undefined {
  const said = reading.signs.senses.filter(({ span }) => spans.some((passage) => isInside(span, passage)));
  let best: { readonly case: Case; readonly count: number } | undefined;
  for (const { case: id, senses, kinds = [] } of CASE_EVIDENCE[concern] ?? []) {
    const words = said.filter(({ name }) => senses.includes(name.slice(CLASS_MARK.length)));
    const count = words.length + spans.flatMap((span) => entitiesIn(reading, span, ...kinds)).length;
    if (count > (best?.count ?? 0)) best = { case: id, count };
  }
  return best?.case;
}

/** Opens the name of every sign that is a class of words. */
const CLASS_MARK = 'c:';
