import { plural } from '../plural.ts';

/** What Vigie received and understood of its configuration. */
export const enStatus = {
  'status.title': 'Configuration status',
  'status.intro': 'What Vigie received and understood. This page holds nothing that anyone typed.',
  'status.source.managed': 'Managed by the organization',
  'status.source.own': 'Set on this device',
  'status.source.mixed': 'Partly managed by the organization',
  'status.source.waiting': 'Waiting for the organization’s configuration…',
  'status.source.none': 'No configuration received. This device’s settings apply.',
  'status.received': ({ date, time }: { date: string; time: string }) => `Received on ${date} at ${time}`,
  'status.ok': 'Everything was understood.',
  'status.refused': ({ count }: { count: number }) =>
    plural('en', count, { one: 'One setting was not understood.', other: `${count} settings were not understood.` }),
  'status.column.setting': 'Setting',
  'status.column.value': 'Value',
  'status.column.source': 'Source',
  'status.setting.managed': 'Organization',
  'status.setting.own': 'This device',
  'status.setting.default': 'Default',
  'status.policy': ({ establishment, version }: { establishment: string; version: string }) =>
    `Policy: ${establishment}, version ${version}`,
  'status.policy.provided': 'Policy supplied by the organization',
  'status.extension': ({ version }: { version: string }) => `Vigie ${version}`,
  'status.browser': ({ value }: { value: string }) => `Browser: ${value}`,
  'status.alive': 'Vigie is responding in this tab.',
  'status.alive.not': 'Vigie isn’t responding in this tab.',
  'status.alive.blocked':
    'The browser keeps Vigie from reading this site. A rule set by the organization may be the cause.',
  'status.private-window': 'Vigie doesn’t work in private windows unless you allow it.',
  'status.copy': 'Copy this report',
  'status.copy.done': 'Report copied. It contains no typed text.',
  'status.check-again': 'Check again',
};
