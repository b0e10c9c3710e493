import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/assess/assess.ts';
import type { AssessContext } from '../../lib/assess/context.ts';
import { pictureWith } from '../../lib/assess/picture.ts';
import type { Finding, PictureSignals } from '../../lib/checker/index.ts';
import { getBuiltinPack } from '../../lib/policy/packs/index.ts';
import type { Capacity, Role } from '../../lib/policy/people.ts';
import type { Surface } from '../../lib/policy/surfaces.ts';

const TEXT = 'Photo de Mme Tremblay';
const SPAN = [0, TEXT.length] as const;

const NOTHING: PictureSignals = { isAboutWork: false, announced: [] };
const AT_WORK: PictureSignals = { isAboutWork: true, announced: [] };
const announcing = (...of: readonly PictureSignals['announced'][number]['of'][]): PictureSignals => ({
  isAboutWork: true,
  announced: of.map((one) => ({ of: one, span: SPAN })),
});

interface Who {
  establishment?: 'cisss-cote-nord' | 'cisss-laurentides';
  role?: Role;
  capacity?: Capacity;
  surface?: Surface;
  modes?: AssessContext['modes'];
}

function warned(signals: PictureSignals | undefined, who: Who = {}) {
  const { establishment = 'cisss-cote-nord', role = 'employee', capacity = 'personal', modes = {} } = who;
  const pack = getBuiltinPack(establishment);
  const picture = signals && pictureWith(1, signals, []);
  const surface = who.surface ?? 'facebook.post';
  // An official post asks for an approval besides.
  const context = { text: TEXT, pack, role, capacity, surface, modes, picture, isApproved: true };
  const warnings = assess([], context);
  return warnings.map((one) => [one.case, `${one.severity}/${one.mode}`, one.clauses.join(' '), one.exit]);
}

const LAU = { establishment: 'cisss-laurentides' } as const;
const OFFICIAL = { role: 'authorized', capacity: 'official' } as const;
const RESOURCE = { role: 'non-institutional' } as const;
const PATIENT = 'image-consent.patient';
const COLLEAGUE = 'image-consent.colleague';
const ATTACHED = 'image-consent.attached';
const RIGHTS = 'image-consent.rights';
const CN = 'cisss-cote-nord';
const L = 'cisss-laurentides';

describe('silence', () => {
  test('without a picture', () => expect(warned(undefined)).toEqual([]));
  test.each([{}, LAU, RESOURCE, { role: 'authorized' } as const, { surface: 'facebook.message' } as const])(
    'with a picture and nothing about work, in one’s own name: %o',
    (who) => {
      expect(warned(NOTHING, who)).toEqual([]);
      expect(warned({ ...NOTHING, announced: [{ of: 'elsewhere', span: SPAN }] }, who)).toEqual([]);
    },
  );
  test('whatever the settings ask for', () => {
    expect(warned(NOTHING, { modes: { 'image-consent': 'confirm' } })).toEqual([]);
    expect(warned(AT_WORK, { modes: { 'image-consent': 'off' } })).toEqual([]);
  });
});

describe('a picture beside a draft about work', () => {
  test.each<[Who, string, string]>([
    [{}, `${CN}/6/jugement/1 ${CN}/6/jugement/2`, 'consent'],
    [RESOURCE, `${CN}/7/jugement/1 ${CN}/7/jugement/2`, 'consent'],
    [LAU, `${L}/5.1.5/confidentialite ${L}/5.3.6`, 'written'],
    [{ role: 'authorized' }, `${CN}/6/jugement/1 ${CN}/6/jugement/2`, 'consent'],
  ])('%o', (who, clauses, exit) => {
    expect(warned(AT_WORK, who)).toEqual([[ATTACHED, 'caution/hint', clauses, exit]]);
    expect(warned(AT_WORK, { ...who, surface: 'linkedin.message' })[0]?.[1]).toBe('caution/hint');
  });

  test('no setting makes more of it than a question', () => {
    expect(warned(AT_WORK, { modes: { 'image-consent': 'block' } })[0]?.[1]).toBe('caution/confirm');
  });
});

describe('a usager’s or a named colleague’s picture announced', () => {
  test.each<[Who, string, string, string, string]>([
    [{}, `${CN}/6/jugement/1`, 'none', `${CN}/6/jugement/2`, 'consent'],
    [RESOURCE, `${CN}/7/jugement/1`, 'consent', `${CN}/7/jugement/2`, 'consent'],
    [OFFICIAL, `${CN}/10/1`, 'none', `${CN}/8/representation/8`, 'consent'],
    [LAU, `${L}/5.1.5/confidentialite ${L}/5.3.6`, 'written', `${L}/5.1.5/confidentialite ${L}/5.3.6`, 'written'],
    [{ ...LAU, ...OFFICIAL }, `${L}/5.2.5`, 'written', `${L}/5.2.5`, 'written'],
  ])('%o', (who, patient, patientExit, colleague, colleagueExit) => {
    expect(warned(announcing('patient'), who)).toEqual([[PATIENT, 'serious/confirm', patient, patientExit]]);
    expect(warned(announcing('colleague'), who)).toEqual([[COLLEAGUE, 'serious/confirm', colleague, colleagueExit]]);
  });

  test('is a hint in messages', () => {
    expect(warned(announcing('patient'), { surface: 'facebook.message' })[0]?.[1]).toBe('caution/hint');
  });

  test('is one question, the heaviest', () => {
    expect(warned(announcing('elsewhere', 'colleague', 'patient')).map(([id]) => id)).toEqual([PATIENT]);
  });
});

describe('under an official name', () => {
  test.each<[Who, string, string]>([
    [OFFICIAL, `${CN}/8/representation/8 ${CN}/10/1`, 'consent'],
    [{ ...LAU, ...OFFICIAL }, `${L}/5.2.5`, 'written'],
    [{ ...LAU, capacity: 'official' }, `${L}/5.1.5/confidentialite`, 'written'],
    [{ capacity: 'official' }, `${CN}/6/jugement/1 ${CN}/6/jugement/2`, 'consent'],
  ])('every picture is asked about: %o', (who, clauses, exit) => {
    expect(warned(NOTHING, who)).toEqual([[ATTACHED, 'serious/confirm', clauses, exit]]);
    expect(warned(NOTHING, { ...who, surface: 'facebook.message' })[0]?.[1]).toBe('caution/hint');
  });
});

describe('a picture that somebody else made', () => {
  test.each<[Who, string, string, string]>([
    [LAU, RIGHTS, 'caution/hint', `${L}/5.1.5/droits-auteur`],
    [{ ...LAU, ...OFFICIAL }, RIGHTS, 'serious/confirm', `${L}/5.1.5/droits-auteur ${L}/7.2/2`],
    [{}, ATTACHED, 'caution/hint', `${CN}/6/jugement/1 ${CN}/6/jugement/2`],
  ])('%o', (who, id, loudness, clauses) => {
    expect(warned(announcing('elsewhere'), who).map((row) => row.slice(0, 3))).toEqual([[id, loudness, clauses]]);
  });
});

describe('what was put aside', () => {
  const idOf = (count: number, signals: PictureSignals) =>
    assess([], {
      text: TEXT,
      pack: getBuiltinPack('cisss-cote-nord'),
      role: 'employee',
      capacity: 'personal',
      surface: 'facebook.post',
      modes: {},
      picture: pictureWith(count, signals, []),
    })[0]?.id;

  test('stays so for the same pictures; one more is another question', () => {
    expect(idOf(1, AT_WORK)).toBe(idOf(1, AT_WORK));
    expect(idOf(2, AT_WORK)).not.toBe(idOf(1, AT_WORK));
    expect(idOf(1, announcing('patient'))).toBe(`image-consent|${PATIENT}|${TEXT}|1`);
  });
});

test('what a rule sees in the text makes a picture one about work', () => {
  const room: Finding = {
    rule: 'patient-room',
    concern: 'patient-identifier',
    case: 'patient-identifier.room',
    spans: [SPAN],
    score: 0.6,
    facts: [],
    claims: [],
    fixes: [],
  };
  expect(pictureWith(1, NOTHING, [room]).isAboutWork).toBe(true);
  expect(
    pictureWith(1, NOTHING, [{ ...room, concern: 'disparagement', case: 'disparagement.manager' }]).isAboutWork,
  ).toBe(false);
});
