import { plural } from '../plural.ts';

/** What Vigie received and understood of its configuration. */
export const enStatus = {
  'status.title': 'Configuration status',
  'status.intro': 'What Vigie received and understood. This page holds nothing that anyone typed.',
  'status.source.mixed': 'Partly managed by the organization',
  'status.source.none': 'No configuration received. This device’s settings apply.',
  'status.ok': 'Everything was understood.',
  'status.refused': ({ count }: { count: number }) =>
    plural('en', count, { one: 'One setting was not understood.', other: `${count} settings were not understood.` }),
  'status.policy': ({ establishment, version }: { establishment: string; version: string }) =>
    `Policy: ${establishment}, version ${version}`,
  'status.policy.provided': 'Policy supplied by the organization',
  'status.policy.kept':
    'The policy supplied last couldn’t be read. Vigie keeps the previous one, also supplied by the organization.',
  'status.extension': ({ version, browser }: { version: string; browser: string }) => `Vigie ${version}, ${browser}`,
  'status.informed': 'Your organization states that it has told staff about Vigie.',
  'status.support': 'A question about the configuration?',
  'status.table': 'Every setting, its value and its source',
  'status.column.setting': 'Setting',
  'status.column.value': 'Value',
  'status.column.source': 'Source',
  'status.column.changeable': 'Can be changed here',
  'status.setting.managed': 'Organization',
  'status.setting.own': 'This device',
  'status.setting.default': 'Default',
  'status.yes': 'Yes',
  'status.no': 'No',
  'status.lowered': ({ key, value, expected }: { key: string; value: string; expected: string }) =>
    `${key}: received “${value}”, more than the ceiling. Vigie applies ${expected}.`,
  'status.alive': ({ site, count }: { site: string; count: number }) =>
    plural('en', count, {
      zero: `${site}: Vigie responds in no open tab.`,
      one: `${site}: Vigie responds in one tab.`,
      other: `${site}: Vigie responds in ${count} tabs.`,
    }),
  'status.alive.check': 'Check the open tabs',
  'status.alive.help':
    'If a tab of the site is open and Vigie doesn’t respond in it, reload it. After that, a rule of the browser may be the cause.',
  'status.private-window': 'Vigie doesn’t work in private windows unless you allow it.',
  'status.copy': 'Copy this report',
  'status.copy.done': 'Report copied. It contains no typed text.',
  'error.managed.body': 'The rest applies. Your texts are still being read.',
  'error.managed.item': ({ key, value, expected }: { key: string; value: string; expected: string }) =>
    `${key}: received “${value}”, expected ${expected}. The default applies.`,
  'error.managed.unknown': ({ key }: { key: string }) => `${key}: Vigie doesn’t know this setting. It has no effect.`,
  'error.managed.suggestion': ({ word }: { word: string }) => `Did you mean ${word}?`,
};
