import { describe, expect, it } from 'vitest';
import type { Warning } from '../../lib/assess/warning.ts';
import type { Draft, Finding, Span } from '../../lib/checker/types.ts';
import { describeWarning, explainWarning } from '../../lib/i18n/in-page.ts';
import { findClause } from '../../lib/policy/index.ts';
import { getBuiltinPack } from '../../lib/policy/packs/index.ts';

const COTE_NORD = getBuiltinPack('cisss-cote-nord');
const LAURENTIDES = getBuiltinPack('cisss-laurentides');

const DRAFT: Draft = { text: 'Mme Gagnon, chambre 214, a encore refusé ses pilules', surface: 'facebook.post' };

function spanOf(passage: string, draft: Draft = DRAFT): Span {
  const start = draft.text.indexOf(passage);
  return [start, start + passage.length];
}

const FINDING: Finding = {
  rule: 'patient-named',
  concern: 'patient-identifier',
  case: 'patient-identifier.name',
  spans: [spanOf('Mme Gagnon'), spanOf('chambre 214')],
  score: 0.9,
  facts: [
    { kind: 'name', span: spanOf('Mme Gagnon') },
    { kind: 'room', span: spanOf('chambre 214') },
  ],
  claims: [],
  fixes: [{ id: 'someone', span: spanOf('Mme Gagnon'), text: 'card.patient-identifier.name.fix.someone.text' }],
};

const NAMED: Warning = {
  id: 'patient-named|patient-identifier.name|Mme Gagnon',
  concern: 'patient-identifier',
  case: 'patient-identifier.name',
  severity: 'serious',
  mode: 'confirm',
  clauses: ['cisss-cote-nord/6/jugement/1', 'cisss-cote-nord/10/1'],
  exit: 'none',
  finding: FINDING,
};

const NAMED_IN_LAURENTIDES: Warning = {
  ...NAMED,
  clauses: ['cisss-laurentides/5.1.5/confidentialite', 'cisss-laurentides/5/p3'],
  exit: 'written',
};

describe('a patient named at Côte-Nord', () => {
  const view = describeWarning(NAMED, DRAFT, COTE_NORD, 'fr');

  it('says what was seen', () => {
    expect(view).toMatchObject({
      concernLabel: 'Identité d’une personne usagère',
      severityLabel: 'Important',
      title: 'Un nom dans un contexte de soins',
      excerpt: 'Mme Gagnon',
      noticed: [
        { label: 'le nom', excerpt: 'Mme Gagnon' },
        { label: 'la chambre', excerpt: 'chambre 214' },
      ],
    });
    expect(view.body).toMatch(/^«\u202FMme Gagnon\u202F» semble nommer une personne usagère/);
  });

  it('quotes article 6 word for word and counts the other', () => {
    const clause = findClause(COTE_NORD, 'cisss-cote-nord/6/jugement/1')?.clause.text ?? '';
    expect(view.quote).toMatchObject({ article: '6', clauseId: 'cisss-cote-nord/6/jugement/1' });
    const opening = view.quote.text.replace(/ ?\[…\]$/, '').slice(-40);
    expect(clause.replace(/\s+/g, ' ')).toContain(opening);
    expect(view.moreArticles).toBe(1);
  });

  it('offers the fix and shows what it will do', () => {
    expect(view.fix).toEqual({
      id: 'someone',
      label: 'Remplacer par «\u202Fquelqu’un\u202F»',
      preview: '«\u202FMme Gagnon\u202F» deviendra «\u202FQuelqu’un\u202F»',
    });
  });

  it('never speaks of consent', () => {
    expect(view.exit).toBe('none');
    expect(`${view.title} ${view.body} ${view.advice}`).not.toMatch(/consent|autoris|accord/i);
  });
});

it('words the advice at Laurentides by its clause: in writing', () => {
  const view = describeWarning(NAMED_IN_LAURENTIDES, DRAFT, LAURENTIDES, 'fr');
  expect(view.quote.article).toBe('5.1.5');
  expect(view.advice).toMatch(/^Sans l’autorisation écrite/);
});

it('speaks English and quotes French', () => {
  const view = describeWarning(NAMED, DRAFT, COTE_NORD, 'en');
  expect(view.title).toBe('A name in a care setting');
  expect(view.quote.text).toBe(describeWarning(NAMED, DRAFT, COTE_NORD, 'fr').quote.text);
});

it('hides the digits of a number everywhere it shows it', () => {
  const draft: Draft = { text: 'Son dossier : TREM 5001 0199', surface: 'facebook.message' };
  const span = spanOf('TREM 5001 0199', draft);
  const numbered: Warning = {
    ...NAMED,
    case: 'patient-identifier.health-insurance-number',
    finding: {
      ...FINDING,
      case: 'patient-identifier.health-insurance-number',
      spans: [span],
      facts: [{ kind: 'number', span }],
      fixes: [{ id: 'remove', span, text: 'remove' }],
    },
  };
  const view = describeWarning(numbered, draft, COTE_NORD, 'fr');
  expect(JSON.stringify(view)).not.toMatch(/5001|0199/);
  expect(view.fix).toMatchObject({ label: 'Retirer le numéro', preview: '«\u202FTREM •••• ••••\u202F» sera retiré' });
});

it('says so where a whole sentence goes, and hides the digits in it', () => {
  const draft: Draft = { text: 'Son TREM 5001 0199 est au poste.', surface: 'facebook.message' };
  const span = spanOf('TREM 5001 0199', draft);
  const fixes = [{ id: 'remove-sentence', span: [0, draft.text.length] as const, text: 'remove' as const }];
  const finding = { ...FINDING, spans: [span], facts: [{ kind: 'number' as const, span }], fixes };
  const view = describeWarning({ ...NAMED, finding }, draft, COTE_NORD, 'fr');
  expect(view.fix?.label).toBe('Retirer toute la phrase');
  expect(JSON.stringify(view)).not.toMatch(/5001|0199/);
});

it('offers no fix whose words are not in the catalogues', () => {
  const fixes = [{ id: 'nobody', span: spanOf('Mme Gagnon'), text: 'card.x.fix.nobody.text' as const }];
  const view = describeWarning({ ...NAMED, finding: { ...FINDING, fixes } }, DRAFT, COTE_NORD, 'fr');
  expect(view).not.toHaveProperty('fix');
});

it('notices once what the text says twice', () => {
  const facts = [...FINDING.facts, ...FINDING.facts];
  const view = describeWarning({ ...NAMED, finding: { ...FINDING, facts } }, DRAFT, COTE_NORD, 'fr');
  expect(view.noticed).toHaveLength(2);
});

it('joins the facts that add up', () => {
  const combined: Warning = {
    ...NAMED,
    concern: 'patient-indirect',
    case: 'patient-indirect.combination',
    finding: { ...FINDING, concern: 'patient-indirect', case: 'patient-indirect.combination', fixes: [] },
  };
  expect(describeWarning(combined, DRAFT, COTE_NORD, 'fr').body).toMatch(/: le nom et la chambre\.$/);
});

it('names the platform in which a work matter travels', () => {
  const exchanged: Warning = {
    ...NAMED_IN_LAURENTIDES,
    concern: 'internal-exchange',
    case: 'internal-exchange.patient',
  };
  const bodyOn = (surface: string) => describeWarning(exchanged, { ...DRAFT, surface }, LAURENTIDES, 'fr').body;
  expect(bodyOn('facebook.message')).toContain('Messenger n’est pas fait pour parler des soins');
  expect(bodyOn('linkedin.message')).toContain('LinkedIn n’est pas fait pour parler des soins');
});

it('says the hours without any passage', () => {
  const onDuty: Warning = {
    id: 'work-hours|work-hours.staff|',
    concern: 'work-hours',
    case: 'work-hours.staff',
    severity: 'reminder',
    mode: 'hint',
    clauses: ['cisss-cote-nord/6/p1'],
    exit: 'work-tool',
    values: { time: '16\u00A0h\u00A030' },
  };
  const view = describeWarning(onDuty, DRAFT, COTE_NORD, 'fr');
  expect(view.body).toContain('jusqu’à 16\u00A0h\u00A030.');
  expect(view.noticed).toEqual([]);
  expect(view).not.toHaveProperty('excerpt');
});

it('explains a warning in one French sentence', () => {
  expect(explainWarning(NAMED, DRAFT, COTE_NORD)).toBe(
    'Un nom dans un contexte de soins\u00A0: «\u202FMme Gagnon\u202F» (article\u00A06, CISSS de la Côte-Nord).',
  );
});

describe('an official post at Côte-Nord', () => {
  const clauses = ['cisss-cote-nord/9/p1', 'cisss-cote-nord/12/direction-generale/5'] as const;
  const reminder: Warning = {
    id: 'prior-approval|prior-approval.authorized|',
    concern: 'prior-approval',
    case: 'prior-approval.authorized',
    severity: 'reminder',
    mode: 'hint',
    clauses,
    exit: 'authorization',
  };

  it('is told both who decides and who authorises, since neither article is right alone', () => {
    const { quote, besides, moreArticles } = describeWarning(reminder, DRAFT, COTE_NORD, 'fr');
    expect(quote.text).toContain('Les utilisateurs autorisés décident de ce qui est diffusé');
    expect(besides?.text).toContain('Autorise les contenus diffusés par les utilisateurs autorisés');
    expect([quote.article, besides?.article, moreArticles]).toEqual(['9', '12', 0]);
  });

  it('has no second quotation elsewhere', () => {
    expect(describeWarning(NAMED, DRAFT, COTE_NORD, 'fr')).not.toHaveProperty('besides');
  });
});
