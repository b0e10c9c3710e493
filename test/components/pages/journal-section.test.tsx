import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { JournalReading, JournalRow } from '../../../components/pages/options/journal/journal-desk.ts';
import { JournalSection } from '../../../components/pages/options/journal-section.tsx';
import { wordsIn } from '../../../lib/i18n/pages.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { deskOf } from './desk-of.ts';
import { snapshotOf } from './snapshot-of.ts';

const SNAPSHOT = snapshotOf({ establishment: 'cisss-cote-nord' });
/** A Sunday. */
const TODAY = '2026-11-22';

const row = (wanted: Partial<JournalRow> = {}): JournalRow => ({
  day: '2026-11-20',
  surface: 'facebook.comment',
  concern: 'patient-identifier',
  clause: 'cisss-cote-nord/6/jugement/1',
  decision: 'shown',
  ...wanted,
});

function open(found: readonly JournalRow[] | JournalReading, snapshot: Snapshot = SNAPSHOT) {
  const desk = deskOf(found);
  const onSave = vi.fn().mockResolvedValue(undefined);
  render(
    <JournalSection words={wordsIn(snapshot.language)} snapshot={snapshot} desk={desk} today={TODAY} onSave={onSave} />,
  );
  return { desk, onSave, user: userEvent.setup() };
}

const table = () => screen.findByRole('region', { name: 'Les lignes du journal' });
const linesOf = (within_: HTMLElement) =>
  within(within_)
    .getAllByRole('row')
    .slice(1)
    .map((line) =>
      within(line)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    );

describe('the rows', () => {
  it('say the day, the kind of text, the topic, the article and the decision', async () => {
    open([row({ decision: 'edited' }), row({ day: '2026-11-01', concern: 'disparagement', decision: 'abandoned' })]);
    expect(linesOf(await table())).toEqual([
      ['20 novembre 2026', 'Commentaire Facebook', 'Identité d’une personne usagère', '6', 'Texte modifié'],
      ['1er novembre 2026', 'Commentaire Facebook', 'Propos blessants', '6', 'Texte laissé de côté'],
    ]);
  });

  it('are those of one topic when it is chosen', async () => {
    const { user } = open([row(), row({ concern: 'disparagement' }), row()]);
    expect(linesOf(await table())).toHaveLength(3);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sujet' }), 'Propos blessants');
    expect(linesOf(await table())).toHaveLength(1);
    expect(screen.getByText('Une ligne')).toBeVisible();
  });

  it('are drawn a few at a time, however many there are', async () => {
    const { user } = open(Array.from({ length: 24 }, (_, index) => row({ day: `2026-09-${10 + (index % 20)}` })));
    expect(linesOf(await table())).toHaveLength(10);
    expect(screen.getByText('1 à 10 sur 24')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Plus anciennes' }));
    await user.click(screen.getByRole('button', { name: 'Plus anciennes' }));
    expect(linesOf(await table())).toHaveLength(4);
    expect(screen.getByRole('button', { name: 'Plus anciennes' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Plus récentes' }));
    expect(screen.getByText('11 à 20 sur 24')).toBeVisible();
  });

  it('are there before all of them are read; the charts follow', async () => {
    const { promise, resolve } = Promise.withResolvers<JournalReading>();
    const desk = deskOf([]);
    const rows = Array.from({ length: 24 }, () => row());
    const whole = { state: 'open', rows, total: 24, isRenewed: false, isFull: false } as const;
    desk.read.mockImplementation(({ onFirst }) => {
      onFirst({ ...whole, rows: rows.slice(0, 20) });
      return promise;
    });
    render(<JournalSection words={wordsIn('fr')} snapshot={SNAPSHOT} desk={desk} today={TODAY} onSave={vi.fn()} />);
    expect(screen.getByText('1 à 10 sur 24')).toBeVisible();
    expect(screen.queryByRole('figure')).toBeNull();
    resolve(whole);
    expect(await screen.findByRole('figure')).toBeVisible();
  });

  it('are said to be none while there are none, and there is nothing to erase or copy', async () => {
    open([]);
    expect(await screen.findByText('Le journal est vide.')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are read again when the person comes back to the page', async () => {
    const { desk } = open([]);
    await screen.findByText('Le journal est vide.');
    desk.read.mockResolvedValue({ state: 'open', rows: [row()], total: 1, isRenewed: false, isFull: false });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(linesOf(await table())).toHaveLength(1);
  });
});

describe('the charts', () => {
  it('count what was pointed out by week and topic, in words and in a table too', async () => {
    open([row(), row({ day: '2026-11-16' }), row({ day: '2026-11-15' }), row({ concern: 'disparagement' })]);
    const chart = within(await screen.findByRole('figure', { name: 'Points signalés, par semaine' }));
    const bars = chart.getByRole('img', { name: 'Identité d’une personne usagère' });
    expect(bars).toHaveAccessibleDescription(/semaine par semaine.: 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2$/);
    expect(chart.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Identité d’une personne usagère.*3$/),
      expect.stringMatching(/^Propos blessants.*1$/),
    ]);
    const lines = chart.getAllByRole('row', { hidden: true }).map(({ textContent }) => textContent);
    expect(lines).toHaveLength(14);
    expect(lines[1]).toBe('16 novembre 202621');
    expect(lines[2]).toBe('9 novembre 202610');
  });

  it('say how much was changed before it was posted, of what was changed or posted', async () => {
    open([
      row({ decision: 'edited' }),
      row({ decision: 'fixed' }),
      row({ decision: 'justified' }),
      row({ decision: 'continued', day: '2026-11-10' }),
      row({ decision: 'dismissed' }),
      row({ decision: 'abandoned' }),
    ]);
    const chart = within(await screen.findByRole('figure', { name: 'Part modifiée avant de publier' }));
    expect(chart.getByText(/^50.%.: 2 sur 4\.$/, { selector: 'p' })).toBeVisible();
    const lines = chart.getAllByRole('row', { hidden: true }).map(({ textContent }) => textContent);
    expect(lines.slice(1, 4)).toEqual(['16 novembre 20262 sur 3', '9 novembre 20260 sur 1', '2 novembre 2026–']);
  });

  it('are left out while there is nothing to draw', async () => {
    open([row({ decision: 'returned' })]);
    await table();
    expect(screen.queryByRole('figure')).toBeNull();
    expect(screen.getByText('Aucun point signalé depuis treize semaines.')).toBeVisible();
  });
});

describe('erasing', () => {
  it('is asked twice, the safe answer first', async () => {
    const { user, desk } = open([row(), row()]);
    await user.click(await screen.findByRole('button', { name: 'Effacer le journal' }));
    const dialog = screen.getByRole('dialog', { name: 'Effacer tout le journal?' });
    expect(dialog).toHaveAccessibleDescription(/^2.lignes seront effacées de cet appareil\. Ce sera définitif\.$/);
    await user.click(within(dialog).getByRole('button', { name: 'Garder le journal' }));
    expect(desk.erase).not.toHaveBeenCalled();

    desk.read.mockResolvedValue({ state: 'open', rows: [], total: 0, isRenewed: false, isFull: false });
    await user.click(screen.getByRole('button', { name: 'Effacer le journal' }));
    await user.click(within(dialog).getByRole('button', { name: 'Effacer' }));
    expect(desk.erase).toHaveBeenCalledOnce();
    expect(await screen.findByText('Le journal est effacé.')).toBeVisible();
    expect(screen.getByText('Le journal est vide.')).toBeVisible();
  });

  it('says when it did not work', async () => {
    const { user, desk } = open([row()]);
    desk.erase.mockRejectedValue(new Error('blocked'));
    await user.click(await screen.findByRole('button', { name: 'Effacer le journal' }));
    await user.click(screen.getByRole('button', { name: 'Effacer' }));
    expect(await screen.findByText(/^Le journal n’a pas pu être effacé/)).toBeVisible();
  });
});

describe('copies', () => {
  it.each([
    ['Pour un tableur (CSV)', 'csv'],
    ['Pour un programme (JSON)', 'json'],
    ['Les nombres seulement (CSV)', 'counts'],
  ])('« %s » saves one', async (name, file) => {
    const { user, desk } = open([row()]);
    await user.click(await screen.findByRole('button', { name }));
    expect(desk.save).toHaveBeenCalledExactlyOnceWith(file);
  });

  it('say when they could not be saved', async () => {
    const { user, desk } = open([row()]);
    desk.save.mockRejectedValue(new Error('closed'));
    await user.click(await screen.findByRole('button', { name: 'Pour un tableur (CSV)' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('La copie n’a pas pu être enregistrée. Réessayez.');
  });
});

describe('a journal that does not open', () => {
  it.each([
    ['newer', /^Une version plus récente de Vigie a tenu ce journal\./],
    ['unavailable', /^En navigation privée, Vigie ne peut rien garder\./],
  ] as const)('%s: says why and what still works, and is asked for again', async (state, why) => {
    const { user, desk } = open({ state });
    expect(await screen.findByText(why)).toBeVisible();
    expect(screen.getByText('Vigie continue de relire vos textes, sans rien noter.')).toBeVisible();
    desk.read.mockResolvedValue({ state: 'open', rows: [row()], total: 1, isRenewed: false, isFull: false });
    await user.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(linesOf(await table())).toHaveLength(1);
  });

  it('says that another tab holds it up, and opens when that tab lets go', async () => {
    const { promise, resolve } = Promise.withResolvers<JournalReading>();
    const desk = deskOf([]);
    desk.read.mockImplementation(({ onBlocked }) => {
      onBlocked();
      return promise;
    });
    render(<JournalSection words={wordsIn('fr')} snapshot={SNAPSHOT} desk={desk} today={TODAY} onSave={vi.fn()} />);
    expect(screen.getByText(/^Le journal attend qu’un autre onglet/)).toBeVisible();
    resolve({ state: 'open', rows: [row()], total: 1, isRenewed: false, isFull: false });
    expect(linesOf(await table())).toHaveLength(1);
  });

  it.each([
    ['damaged', { isRenewed: true, isFull: false }, /^Le journal précédent était endommagé\./],
    ['without room', { isRenewed: false, isFull: true }, /^L’espace de cet appareil est plein\./],
  ])('%s: says so above the rows', async (_, trouble, words) => {
    open({ state: 'open', rows: [row()], total: 1, ...trouble });
    expect(await screen.findByText(words)).toBeVisible();
    expect(linesOf(await table())).toHaveLength(1);
  });
});

describe('for how long a row is kept', () => {
  const days = () => screen.getByRole('combobox', { name: 'Garder chaque ligne' });

  it('is the person’s to choose', async () => {
    const { user, onSave } = open([]);
    expect(days()).toHaveDisplayValue(/^90.jours$/);
    await user.selectOptions(days(), '30');
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ journalDays: 30 });
  });

  it('is said to be shortened where the establishment did', () => {
    open([], { ...SNAPSHOT, journalDays: 45, origins: { journalDays: 'managed' } });
    expect(days()).toHaveDisplayValue(/^45.jours$/);
    expect(days()).toHaveAccessibleDescription(/^Votre établissement fixe une durée maximale\./);
  });
});

it.each([
  ['the person keeps none', { journal: false }],
  ['the device is shared', { journal: false, sharedDevice: true }],
])('nothing is read where %s', async (_, changes) => {
  const { desk } = open([row()], { ...SNAPSHOT, ...changes });
  await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
  expect(desk.read).not.toHaveBeenCalled();
});
