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
  'error.managed.body': 'The rest applies. Your texts are still being read.',
  'error.managed.item': ({ key, value, expected }: { key: string; value: string; expected: string }) =>
    `${key}: received “${value}”, expected ${expected}. The default applies.`,
};
