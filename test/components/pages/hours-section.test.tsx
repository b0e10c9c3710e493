import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { HoursSection } from '../../../components/pages/options/hours-section.tsx';
import { wordsIn } from '../../../lib/i18n/pages.ts';
import { getBuiltinPack } from '../../../lib/policy/packs/index.ts';
import { type CalendarReading, readCalendar } from '../../../lib/schedule/calendar-file/read-calendar.ts';
import type { WorkSchedule } from '../../../lib/schedule/work-schedule.ts';
import { calendarText, rosterText } from '../../schedule/calendar-text.ts';
import { snapshotOf } from './snapshot-of.ts';

/** A Monday, 10 h in Toronto. */
const NOW = Date.parse('2026-11-23T15:00:00Z');

const DAY = { start: 480, end: 960, breaks: [] };
const OFFICE: WorkSchedule = { timeZone: 'America/Toronto', days: [[DAY], [DAY], [DAY], [DAY], [DAY], [], []] };

const read = async (text: string, words: readonly string[]): Promise<CalendarReading> =>
  readCalendar(text, { timeZone: 'America/Toronto', window: { from: NOW, to: NOW + 400 * 86_400_000 }, words });

function open(hours?: WorkSchedule) {
  const onSave = vi.fn().mockResolvedValue(undefined);
  render(
    <HoursSection
      words={wordsIn('fr')}
      pack={getBuiltinPack('cisss-cote-nord')}
      snapshot={snapshotOf({ establishment: 'cisss-cote-nord' })}
      timeZone="America/Toronto"
      onCalendar={read}
      {...{ hours, onSave, now: NOW }}
    />,
  );
  return { onSave, user: userEvent.setup() };
}

const save = () => screen.getByRole('button', { name: 'Enregistrer l’horaire' });
const region = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const group = (name: string | RegExp) => within(screen.getByRole('group', { name }));

describe('a rotation', () => {
  it('has as many weeks as it takes to begin anew, and a day that tells which is the first', async () => {
    const { user, onSave } = open(OFFICE);

    await user.selectOptions(screen.getByRole('combobox', { name: 'Mon horaire se répète' }), '2');
    await user.click(save());
    expect(screen.getByRole('alert')).toHaveTextContent(/Choisissez un jour de la semaine.1/);
    expect(onSave).not.toHaveBeenCalled();

    await user.type(screen.getByLabelText(/^Un jour de la semaine.1$/), '2026-11-25');
    await user.click(screen.getByRole('button', { name: /^Ajouter un quart.: samedi, semaine.2$/ }));
    await user.type(region(/^samedi, semaine.2$/).getByLabelText('Début'), '20 h');
    await user.type(region(/^samedi, semaine.2$/).getByLabelText('Fin'), '8 h');
    await user.click(save());

    const [{ hours }] = onSave.mock.calls[0] ?? [];
    expect(hours).toMatchObject({ anchor: '2026-11-25' });
    expect(hours.days).toHaveLength(14);
    expect(hours.days[12]).toEqual([{ start: 1200, end: 1920, breaks: [] }]);
  });
});

describe('what differs by date', () => {
  it('is leave, holidays that one works, and single days', async () => {
    const { user, onSave } = open({ ...OFFICE, holidays: ['christmas', 'new-year'] });

    await user.click(screen.getByRole('checkbox', { name: 'Noël' }));
    await user.click(screen.getByRole('button', { name: 'Ajouter un congé' }));
    expect(screen.getByLabelText('Premier jour')).toHaveFocus();
    await user.type(screen.getByLabelText('Premier jour'), '2026-12-21');
    await user.type(screen.getByLabelText('Dernier jour'), '2026-12-31');
    await user.click(screen.getByRole('button', { name: 'Ajouter une journée' }));
    await user.type(group(/^Journée différente.1$/).getByLabelText('Jour'), '2026-11-28');
    await user.type(group(/^Journée différente.1$/).getByLabelText('Début'), '8 h');
    await user.type(group(/^Journée différente.1$/).getByLabelText('Fin'), '12 h');
    await user.click(save());

    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      hours: {
        ...OFFICE,
        holidays: ['new-year'],
        away: [{ first: '2026-12-21', last: '2026-12-31' }],
        exceptions: [{ day: '2026-11-28', shifts: [{ start: 480, end: 720, breaks: [] }] }],
      },
    });
  });

  it('says which leave ends before it begins, and on which day an hour cannot be read', async () => {
    const { user, onSave } = open({
      ...OFFICE,
      away: [{ first: '2026-12-24', last: '2026-12-20' }],
      exceptions: [{ day: '2026-11-28', shifts: [] }],
    });

    await user.type(group(/^Journée différente.1$/).getByLabelText('Début'), 'midi');
    await user.click(save());

    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent(/24 décembre 2026.: le dernier jour vient avant le premier/);
    expect(alert).toHaveTextContent(/28 novembre 2026.: «.midi.» n’est pas une heure/);
    expect(onSave).not.toHaveBeenCalled();
  });
});

it('a shift on call is said to count for nothing until one is called', async () => {
  const { user, onSave } = open(OFFICE);

  await user.click(region('lundi').getByRole('checkbox', { name: 'De garde, sur appel' }));
  expect(region('lundi').getByText(/Une garde ne compte pas comme du travail/)).toBeVisible();
  await user.click(save());

  expect(onSave.mock.calls[0]?.[0].hours.days[0]).toEqual([{ ...DAY, onCall: true }]);
});

describe('a calendar file', () => {
  const file = (text: string) => new File([text], 'quarts.ics', { type: 'text/calendar' });
  const field = () => screen.getByLabelText('Importer un calendrier (.ics)', { selector: 'input' });

  it('is taken beside the hours that were typed, as times alone', async () => {
    const { user, onSave } = open(OFFICE);

    await user.upload(field(), file(rosterText('20261124', 20)));

    expect(await screen.findByText(/^20.quarts importés\.$/)).toBeVisible();
    const [{ hours }] = onSave.mock.calls[0] ?? [];
    expect(hours).toMatchObject({ ...OFFICE, roster: { first: '2026-11-24' } });
    expect(JSON.stringify(hours)).not.toMatch(/Quart/);
  });

  it('that is broken names its line and changes nothing', async () => {
    const { user, onSave } = open(OFFICE);
    const broken = calendarText(['UID:x', 'DTSTART:20261340T080000', 'DTEND:20261124T160000']);

    await user.upload(field(), file(broken));

    expect(await screen.findByText(/^Ligne.6.: cette date n’est pas reconnue\.$/)).toBeVisible();
    expect(screen.getByText('Votre horaire n’a pas changé.')).toBeVisible();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('can be taken out, and says when it is over', async () => {
    const roster = { first: '2026-10-01', last: '2026-10-28', shifts: [[29_800_000, 480]] } as const;
    const { user, onSave } = open({ ...OFFICE, roster });

    expect(screen.getByText(/^Votre calendrier s’est terminé le 28 octobre 2026/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Retirer ce calendrier' }));

    expect(onSave).toHaveBeenCalledExactlyOnceWith({ hours: OFFICE });
  });
});

describe('the month', () => {
  it('shows what Vigie understands, day by day', async () => {
    const { user } = open({ ...OFFICE, holidays: ['christmas'], away: [{ first: '2026-11-24', last: '2026-11-24' }] });
    const cell = (name: RegExp) => region('Aperçu du mois').getByRole('cell', { name });

    expect(cell(/^23/)).toHaveAttribute('aria-current', 'date');
    expect(cell(/^23/)).toHaveTextContent(/8.h – 16.h/);
    expect(cell(/^24$/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Mois suivant' }));
    expect(region('Aperçu du mois').getByRole('heading', { name: 'décembre 2026' })).toBeVisible();
    expect(cell(/^25/)).toHaveTextContent(/^25Noël$/);
  });
});

describe('the lanes of the week', () => {
  const NIGHTS: WorkSchedule = {
    ...OFFICE,
    days: [[DAY], [], [], [], [{ start: 1350, end: 1860, breaks: [] }], [], []],
  };

  it('name each shift in full and lead to its fields', async () => {
    const { user } = open(NIGHTS);
    const bars = region('Semaine habituelle').getAllByRole('button');
    expect(bars.map((bar) => bar.getAttribute('aria-label'))).toEqual([
      'lundi, de 8\u00A0h à 16\u00A0h\u00A0: modifier',
      'vendredi, de 22\u00A0h\u00A030 à 7\u00A0h le lendemain\u00A0: modifier',
    ]);

    await user.tab();
    bars[1]?.focus();
    await user.keyboard('{Enter}');
    expect(region('vendredi').getByLabelText('Début')).toHaveFocus();
  });

  it('follow what is typed, before it is saved', async () => {
    const { user } = open(NIGHTS);

    await user.clear(region('lundi').getByLabelText('Fin'));
    expect(region('Semaine habituelle').getAllByRole('button')).toHaveLength(1);
    await user.type(region('lundi').getByLabelText('Fin'), '1630');
    expect(region('Semaine habituelle').getByRole('button', { name: /^lundi, de 8.h à 16.h.30/ })).toBeVisible();
  });

  it('are not there while there is nothing to show', () => {
    open();
    expect(screen.queryByRole('region', { name: 'Semaine habituelle' })).toBeNull();
  });
});
