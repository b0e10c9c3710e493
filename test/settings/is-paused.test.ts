import { describe, expect, test } from 'vitest';
import { BUILTIN_PACKS } from '../../lib/policy/packs/index.ts';
import { isPaused } from '../../lib/settings/is-paused.ts';
import { resolveSettings } from '../../lib/settings/resolve-settings.ts';

const NOW = 1_000_000;
const YEAR = 365 * 24 * 3_600_000;

test.each([
  ['for an hour, everywhere', { pausedUntil: NOW + 1, pausedSites: [] }, 'www.facebook.com', true],
  [
    'no longer than a day, after a clock that was a year ahead',
    { pausedUntil: NOW + YEAR, pausedSites: [] },
    'www.facebook.com',
    false,
  ],
  ['no longer', { pausedUntil: NOW, pausedSites: [] }, 'www.facebook.com', false],
  ['on one site', { pausedSites: ['facebook.com'] }, 'web.facebook.com', true],
  ['not on the other', { pausedSites: ['facebook.com'] }, 'www.linkedin.com', false],
  ['never asked for', { pausedSites: [] }, 'www.facebook.com', false],
] as const)('Vigie rests %s', (_, settings, host, expected) => {
  expect(isPaused(settings, host, NOW)).toBe(expected);
});

describe('where the establishment holds passages back', () => {
  const resolve = (modes: object) =>
    resolveSettings({
      managed: { modes: JSON.stringify(modes) },
      own: { pausedUntil: NOW, pausedSites: ['facebook.com'] },
      defaults: { language: 'fr' },
      packs: BUILTIN_PACKS,
    }).settings;

  test('there is no rest', () => {
    expect(resolve({ 'patient-identifier': 'block' })).toMatchObject({ mayPause: false, pausedSites: [] });
    expect(resolve({ 'patient-identifier': 'block' })).not.toHaveProperty('pausedUntil');
  });

  test('to be asked is no such thing', () => {
    expect(resolve({ 'patient-identifier': 'justify' })).toMatchObject({ mayPause: true, pausedUntil: NOW });
  });
});

test.each([
  ['www.facebook.com', true],
  ['facebook.com', true],
  ['www.linkedin.com', false],
])('with Facebook off, Vigie rests on %s: %s', (hostname, rests) => {
  expect(isPaused({ pausedSites: [], sitesOff: ['facebook.com'] }, hostname, NOW)).toBe(rests);
});
