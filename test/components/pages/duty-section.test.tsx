import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { DutySection } from '../../../components/pages/popup/duty-section.tsx';
import { wordsIn } from '../../../lib/i18n/pages.ts';
import { getBuiltinPack } from '../../../lib/policy/packs/index.ts';
import { declare } from '../../../lib/schedule/declare.ts';
import { planDuty } from '../../../lib/schedule/duty-plan.ts';
import type { WorkSchedule } from '../../../lib/schedule/work-schedule.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { snapshotOf } from './snapshot-of.ts';

/** A Monday, 10 h in Toronto. */
const NOW = Date.parse('2026-11-23T15:00:00Z');
const HOUR = 60 * 60_000;

const DAY = { start: 480, end: 960, breaks: [] };
const OFFICE: WorkSchedule = { timeZone: 'America/Toronto', days: [[DAY], [DAY], [DAY], [DAY], [DAY], [], []] };

type More = Partial<Omit<Snapshot, 'pack'>> & { readonly establishment?: string };

function open(more: More = {}, now = NOW) {
  const called = { onSay: vi.fn(), onPremises: vi.fn() };
  const snapshot = snapshotOf({ establishment: 'cisss-cote-nord', ...more });
  const pack = snapshot.pack ?? getBuiltinPack('cisss-cote-nord');
  render(<DutySection say={wordsIn('fr').say} {...{ snapshot, pack, now }} {...called} />);
  return { ...called, user: userEvent.setup() };
}

const planned = (said?: ReturnType<typeof declare>, now = NOW) => ({ duty: planDuty(OFFICE, said, now).plan });

describe('what Vigie believes', () => {
  it.each([
    ['on duty', planned(), NOW, /^En service jusqu’à 16.h$/],
    ['off duty', planned(undefined, NOW + 8 * HOUR), NOW + 8 * HOUR, /^Hors service jusqu’à mardi, 8.h$/],
    ['on a break', planned(declare('on-break', 15, OFFICE, NOW)), NOW, /^En pause jusqu’à 10.h.15$/],
    ['at work', planned(declare('work-use', 15, OFFICE, NOW)), NOW, /^Usage professionnel jusqu’à 16.h$/],
    ['nothing', {}, NOW, 'Vigie ne connaît pas votre horaire.'],
  ] as const)('is %s', (_, more, now, words) => {
    open(more, now);
    expect(screen.getByRole('status')).toHaveTextContent(words);
  });
});

describe('one click', () => {
  it.each([
    [/^Je suis en pause 15.min$/, 'on-break', 15],
    [/^Je suis en pause 60.min$/, 'on-break', 60],
    ['Hors service', 'off-duty', 15],
    ['Je suis en service', 'on-duty', 15],
    ['J’utilise ce réseau pour mon travail', 'work-use', 15],
  ] as const)('%s', async (name, status, minutes) => {
    const { user, onSay } = open(planned());
    await user.click(screen.getByRole('button', { name }));
    expect(onSay).toHaveBeenCalledExactlyOnceWith(status, minutes);
  });

  it('takes back what was said', async () => {
    const { user, onSay } = open(planned(declare('off-duty', 15, OFFICE, NOW)));
    expect(screen.getByText(/^C’est noté jusqu’à 16.h\./)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Revenir à mon horaire' }));
    expect(onSay).toHaveBeenCalledExactlyOnceWith('by-schedule', 15);
  });
});

it('work on the network is offered to those whose article leaves it', () => {
  open({ role: 'physician', ...planned() });
  expect(screen.queryByRole('button', { name: 'J’utilise ce réseau pour mon travail' })).toBeNull();
});

it('does not ask where one is while nothing is known of one’s hours', () => {
  open({ organizationDevice: true });
  expect(screen.queryByRole('checkbox', { name: 'Je suis sur les lieux de travail' })).toBeNull();
});

it('asks where one is on the establishment’s machine alone', async () => {
  const { user, onPremises } = open({ organizationDevice: true, ...planned() });
  await user.click(screen.getByRole('checkbox', { name: 'Je suis sur les lieux de travail' }));
  expect(onPremises).toHaveBeenCalledExactlyOnceWith(true);
});

it.each([
  ['the policy says nothing of hours', { establishment: 'cisss-laurentides' }],
  ['the role is not bound by any', { role: 'non-institutional' }],
  ['the device is shared', { sharedDevice: true }],
] as const)('is not there where %s', (_, more) => {
  open(more);
  expect(screen.queryByRole('heading', { name: 'Mes heures' })).toBeNull();
});
