import { describe, expect, test } from 'vitest';
import { createDraftReader } from '../../lib/checker/index.ts';
import { organizationNamesOf } from '../../lib/policy/organization-names.ts';
import { getBuiltinPack } from '../../lib/policy/packs/index.ts';

const reader = createDraftReader();
const options = { organizationNames: organizationNamesOf(getBuiltinPack('cisss-cote-nord')) };
const read = (text: string) => reader.seePicture({ text, surface: 'facebook.post' }, options);

describe('nothing about work', () => {
  test.each([
    '',
    'Mon gâteau au chocolat, première tentative!',
    'Gâteau pour la fête de mes filles 🎂',
    'Coucher de soleil à Sept-Îles',
    'Photo de famille au chalet',
    'Selfie avec ma mère à l’hôpital de Sept-Îles, elle va mieux',
    'Voici mon champion, premier but de la saison!',
    'Voici mon p’tit bonhomme, 4 ans déjà',
    'Notre petit Léo est né à l’hôpital Le Royer, 8 livres',
    'Déguisée en infirmière pour l’Halloween',
    'Photo de Mme Boucher, ma prof de 3e année',
    'Mon équipe de hockey, champions!',
    'La nouvelle chambre à l’étage est finie',
    'Je sors de l’hôpital, tout va bien',
    'Me voilà à l’urgence, poignet cassé',
    'Selfie avec la ministre Mme Sonia Exemple, ministre de la Santé',
    'New puppy, meet Rex!',
    'Beautiful day at the lake',
    'Pain livré à domicile, photos en commentaire',
    'Photo de Julie et moi à Cuba',
  ])('« %s »', (text) => {
    expect(read(text)).toMatchObject({ isAboutWork: false });
  });
});

describe('about work, with nobody shown', () => {
  test.each([
    'Grosse nuit au CLSC de Sept-Îles',
    'Fin de quart avec mes collègues',
    'Mon unité préférée, aux soins intensifs',
    'Une journée au CHSLD',
    'Nos bénéficiaires ont décoré le salon',
    'Night shift with the nurses',
    'Our patients made these cards',
    'Le CISSS de la Côte-Nord recrute',
  ])('« %s »', (text) => {
    const { isAboutWork, announced } = read(text);
    expect(isAboutWork).toBe(true);
    expect(announced).toEqual([]);
  });
});

describe('a picture announced', () => {
  const shown = (text: string) => read(text).announced.map(({ of, span }) => [of, text.slice(...span)]);

  test.each([
    ['Photo de Mme Tremblay à son 90e', 'patient', 'Photo de Mme Tremblay'],
    ['Selfie avec M. Gagnon aujourd’hui', 'patient', 'Selfie avec M. Gagnon'],
    ['Voici notre résidente Rosaline dans le jardin', 'patient', 'Voici notre résidente'],
    ['Voici ma patiente préférée', 'patient', 'Voici ma patiente'],
    ['Une photo prise hier avec mon bénéficiaire du 3e', 'patient', 'photo prise hier avec mon bénéficiaire'],
    ['Here is our resident Rose', 'patient', 'Here is our resident'],
    ['A picture of Mrs. Wong', 'patient', 'picture of Mrs. Wong'],
    ['Selfie avec ma collègue Julie', 'colleague', 'Selfie avec ma collègue Julie'],
    ['Photo de Mme Roy, infirmière, à son dernier quart', 'colleague', 'Photo de Mme Roy'],
    ['Photo de Julie, ma collègue de nuit', 'colleague', 'Photo de Julie'],
  ] as const)('%s: of a %s', (text, of, words) => {
    expect(shown(text)).toContainEqual([of, expect.stringContaining(words)]);
    expect(read(text).isAboutWork).toBe(true);
  });

  test.each([
    'Le CISSS recrute! Photo : Le Nord-Côtier',
    'CISSS, image trouvée sur Google',
    'CHSLD en fête, crédit photo Radio-Canada',
    'CLSC, photo from Pinterest',
  ])('made elsewhere: %s', (text) => {
    expect(shown(text)).toContainEqual(['elsewhere', expect.any(String)]);
  });
});
