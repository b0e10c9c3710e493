import { expect, test } from 'vitest';
import { configurationReport } from '../../lib/settings/configuration-report.ts';
import { recentChange } from '../../lib/settings/recent-change.ts';
import { SETTING_NAMES } from '../../lib/settings/snapshot.ts';
import { snapshotOf } from '../components/pages/snapshot-of.ts';

const HOST = { vigie: '1.2.3', browser: 'Firefox 153.0' };

test('every setting is reported, once, but for what a person said of a moment', () => {
  const { settings } = configurationReport(snapshotOf({}), HOST);
  const moment = ['declared', 'onPremises', 'pausedUntil', 'pausedSites', 'siteCapacities'];
  expect(settings.map(({ key }) => key)).toEqual(SETTING_NAMES.filter((name) => !moment.includes(name)));
});

test('no name that a person wrote down is in what may be copied', () => {
  const own = { ownPeople: ['Zoé Exemple'], ownAccounts: ['Camille Exemple'], officialAccounts: ['Ma page'] };
  const report = configurationReport(snapshotOf({ establishment: 'cisss-cote-nord', ...own }), HOST);
  expect(JSON.stringify(report)).not.toMatch(/Zoé|Camille|Ma page/);
  expect(report.settings).toContainEqual({ key: 'ownPeople', value: '1', source: 'default', changeable: true });
});

test.each([
  ['2026-12-01', '2026-11-20'],
  ['2026-12-31', undefined],
])('on %s a policy that changed on 20 November is said to have: %s', (day, said) => {
  expect(recentChange({ packChanged: '2026-11-20' }, new Date(`${day}T12:00:00`))).toBe(said);
});
