import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/assess/assess.ts';
import { speakerOf } from '../../lib/assess/speaker.ts';
import { BUILTIN_PACKS, getBuiltinPack } from '../../lib/policy/packs/index.ts';
import { CAPACITIES, ROLES } from '../../lib/policy/people.ts';

const COTE_NORD = getBuiltinPack('cisss-cote-nord');
const LAURENTIDES = getBuiltinPack('cisss-laurentides');
const ALONE = { capacity: 'personal', ownAccounts: [], officialAccounts: [] } as const;
const CAMILLE = { ...ALONE, ownAccounts: ['Camille Exemple'] };

describe.each(BUILTIN_PACKS)('at $name', (pack) => {
  test.each([pack.name, ...pack.aliases, ...pack.accounts])('« %s » is an official page', (name) => {
    expect(speakerOf(name, pack, ALONE)).toEqual({
      capacity: 'official',
      officialPage: name,
      isSomeoneElse: false,
      isOwnWord: false,
    });
  });
});

test.each([
  'CISSS DE LA COTE-NORD',
  'cisss de la cote nord',
  '  CISSS de la Côte‑Nord ',
  'Centre intégré de santé et de services sociaux de la Côte-Nord',
  'CISSS de la Côte-Nord · Page',
])('knows it however it is spelt: « %s »', (name) => {
  expect(speakerOf(name, COTE_NORD, ALONE).capacity).toBe('official');
});

test('apostrophes do not count', () => {
  const configured = { ...ALONE, officialAccounts: ['Centre de santé de l’Hématite'] };
  expect(speakerOf("CENTRE DE SANTE DE L'HEMATITE", LAURENTIDES, configured).officialPage).toBeDefined();
});

test.each([
  ['a name that only contains one of the establishment’s', 'Amis du CISSS de la Côte-Nord'],
  ['another establishment', 'CISSS des Laurentides'],
  ['a person', 'Dominique Modèle'],
])('%s is no official page', (_, name) => {
  expect(speakerOf(name, COTE_NORD, ALONE)).toEqual({ capacity: 'personal', isSomeoneElse: false, isOwnWord: true });
});

describe('what the person says of themselves', () => {
  test.each(CAPACITIES)('holds where the page does not tell: %s', (capacity) => {
    expect(speakerOf(undefined, COTE_NORD, { ...CAMILLE, capacity })).toEqual({
      capacity,
      isSomeoneElse: false,
      isOwnWord: true,
    });
    expect(speakerOf(' ', COTE_NORD, { ...CAMILLE, capacity })).toEqual({
      capacity,
      isSomeoneElse: false,
      isOwnWord: true,
    });
  });

  test.each(CAPACITIES)('and where it tells of an account that nobody named: %s', (capacity) => {
    expect(speakerOf('Dominique Modèle', COTE_NORD, { ...ALONE, capacity }).capacity).toBe(capacity);
  });

  test('an account of their own is personal, whatever they usually are', () => {
    const usually = { ...CAMILLE, capacity: 'official' } as const;
    expect(speakerOf('camille exemple', COTE_NORD, usually)).toEqual({
      capacity: 'personal',
      isSomeoneElse: false,
      isOwnWord: false,
    });
  });

  test('once they named their accounts, every other is someone else’s, but for official ones', () => {
    expect(speakerOf('Dominique Modèle', COTE_NORD, CAMILLE).isSomeoneElse).toBe(true);
    expect(speakerOf('CISSS de la Côte-Nord', COTE_NORD, CAMILLE).isSomeoneElse).toBe(false);
  });
});

describe('writing from an official page', () => {
  const CLAUSES = {
    'cisss-cote-nord': ['cisss-cote-nord/6/loyaute/3', 'cisss-cote-nord/8/p1'],
    'cisss-laurentides': ['cisss-laurentides/7.1/4', 'cisss-laurentides/5.1.4'],
  };
  const warned = (establishment: keyof typeof CLAUSES, role: (typeof ROLES)[number], page: string | undefined) => {
    const pack = getBuiltinPack(establishment);
    const { capacity, officialPage } = speakerOf(page, pack, ALONE);
    return assess([], { text: '', pack, role, capacity, officialPage, surface: 'facebook.post', modes: {} });
  };

  test.each(
    ROLES.flatMap((role) =>
      (['cisss-cote-nord', 'cisss-laurentides'] as const).map((establishment) => ({ role, establishment })),
    ),
  )('as $role at $establishment', ({ role, establishment }) => {
    const { name } = getBuiltinPack(establishment);
    const warnings = warned(establishment, role, name);
    expect(warned(establishment, role, 'Camille Exemple')).toEqual([]);
    expect(warned(establishment, role, undefined)).toEqual([]);
    const isBound = establishment === 'cisss-cote-nord' || role !== 'non-institutional';
    if (role === 'authorized' || !isBound) {
      expect(warnings).toEqual([]);
      return;
    }
    const isResource = role === 'non-institutional';
    expect(warnings).toEqual([
      {
        id: `organization-voice|organization-voice.official-page|${name}`,
        concern: 'organization-voice',
        case: 'organization-voice.official-page',
        severity: 'serious',
        mode: 'confirm',
        clauses: isResource ? ['cisss-cote-nord/7/loyaute/3'] : CLAUSES[establishment],
        exit: isResource ? 'none' : 'authorization',
        values: { name },
      },
    ]);
  });

  test('is asked about in messages too', () => {
    const { capacity, officialPage } = speakerOf(LAURENTIDES.name, LAURENTIDES, ALONE);
    const context = { text: '', role: 'employee', surface: 'facebook.message', modes: {} } as const;
    const [warning] = assess([], { ...context, pack: LAURENTIDES, capacity, officialPage });
    expect(warning).toMatchObject({ severity: 'serious', mode: 'confirm' });
  });
});
