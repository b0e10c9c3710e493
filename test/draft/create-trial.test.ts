import { describe, expect, it } from 'vitest';
import { createTrial, type TriedText } from '../../lib/draft/create-trial.ts';
import type { Snapshot } from '../../lib/settings/snapshot.ts';
import { snapshotOf } from '../components/pages/snapshot-of.ts';

const NAMED = 'Mme Gagnon, chambre 214, a encore refusé ses pilules';
/** A Monday, 10 h in Toronto. */
const NOW = Date.parse('2026-11-23T15:00:00Z');

const COTE_NORD = snapshotOf({ establishment: 'cisss-cote-nord' });
const LAURENTIDES = snapshotOf({ establishment: 'cisss-laurentides' });

const tried = (text: string, part: Partial<TriedText> = {}): TriedText => ({
  text,
  surface: 'facebook.post',
  capacity: 'personal',
  hasPicture: false,
  ...part,
});

const pointsOf = (snapshot: Snapshot, text: TriedText) => createTrial()(snapshot, text, NOW).points;
const titlesOf = (snapshot: Snapshot, text: TriedText) => pointsOf(snapshot, text).map(({ view }) => view.title);

describe('a text that is tried', () => {
  it('is warned of as in the page, by the policy in force, with the passages', () => {
    const [point] = pointsOf(COTE_NORD, tried(NAMED));
    expect(point?.view.title).toBe('Un nom dans un contexte de soins');
    expect(point?.view.quote.clauseId).toBe('cisss-cote-nord/6/jugement/1');
    expect(point?.spans.map(([start, end]) => NAMED.slice(start, end))).toEqual(['Mme Gagnon', 'chambre 214']);
    expect(pointsOf(LAURENTIDES, tried(NAMED))[0]?.view.quote.article).toBe('5.1.5');
  });

  it('is repaired in the words of the card', () => {
    const [point] = pointsOf(COTE_NORD, tried(NAMED));
    const [start = 0, end = 0] = point?.repair?.span ?? [];
    expect(NAMED.slice(0, start) + point?.repair?.words + NAMED.slice(end)).not.toContain('Gagnon');
  });

  it.each(['', ' \n '])('has nothing to say of %j', (text) => {
    expect(pointsOf(COTE_NORD, tried(text, { hasPicture: true }))).toEqual([]);
  });

  it('has nothing to say while no policy is chosen', () => {
    expect(pointsOf(snapshotOf({}), tried(NAMED))).toEqual([]);
  });

  it('speaks the language of the settings', () => {
    expect(titlesOf({ ...COTE_NORD, language: 'en' }, tried(NAMED))).toEqual(['A name in a care setting']);
  });
});

describe('what the person says of the text', () => {
  const SCHEDULE =
    'Bonjour Luc, voici l’horaire de l’équipe de nuit pour les Fêtes : Bédard 23-24, Cyr 26-27. Peux-tu le valider et me revenir ici?';

  it('who will read it: a message to a colleague is about outside messaging', () => {
    const concerns = (surface: TriedText['surface']) =>
      pointsOf(LAURENTIDES, tried(SCHEDULE, { surface })).map(({ view }) => view.concernLabel);
    expect(concerns('facebook.post')).not.toContain('Travail et messageries externes');
    expect(concerns('facebook.message')).toContain('Travail et messageries externes');
  });

  it('in whose name it is: an official post is to be approved, and no request is offered from here', () => {
    const authorized = snapshotOf({ establishment: 'cisss-laurentides', role: 'authorized' });
    const text = 'Belle fin de semaine à toutes et à tous.';
    expect(titlesOf(authorized, tried(text))).toEqual([]);
    const [official] = pointsOf(authorized, tried(text, { capacity: 'official' }));
    expect(official?.view.title).toBe('Une approbation avant de publier');
    expect(official?.view.advice).toBe('');
    expect(official?.spans).toEqual([]);
  });

  it('that a picture goes with it', () => {
    const text = 'Photo de notre patiente Mme Gagnon à sa fête';
    const concerns = (hasPicture: boolean) =>
      pointsOf(COTE_NORD, tried(text, { hasPicture })).map(({ view }) => view.concernLabel);
    expect(concerns(false)).not.toContain('Photos et vidéos');
    expect(concerns(true)).toContain('Photos et vidéos');
  });
});

it('leaves out what speaks of this very moment: nobody publishes from a box of Vigie', () => {
  const onTheirMachine = snapshotOf({
    establishment: 'cisss-cote-nord',
    organizationDevice: true,
    onPremises: NOW + 3_600_000,
  });
  expect(titlesOf(onTheirMachine, tried('Belle journée!'))).toEqual([]);
});
