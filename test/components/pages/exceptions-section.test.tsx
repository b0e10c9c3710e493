import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ExceptionsSection } from '../../../components/pages/options/exceptions-section.tsx';
import { wordsIn } from '../../../lib/i18n/pages.ts';
import type { Exception } from '../../../lib/policy/concerns.ts';
import { snapshotOf } from './snapshot-of.ts';

const LOL: Exception = { concern: 'official-tone', word: 'lol' };
const CIRQUE: Exception = { concern: 'disparagement', word: 'un cirque' };

function show(wanted: Parameters<typeof snapshotOf>[0] = {}) {
  const onSave = vi.fn().mockResolvedValue(undefined);
  const snapshot = snapshotOf({ establishment: 'cisss-cote-nord', ...wanted });
  render(<ExceptionsSection say={wordsIn('fr').say} snapshot={snapshot} onSave={onSave} />);
  return onSave;
}

it('says where exceptions come from while there are none', () => {
  show();
  expect(screen.getByText('Aucune exception. Vous pouvez en ajouter une depuis une fiche.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Retirer toutes les exceptions' })).not.toBeInTheDocument();
});

it('lists each word with its topic, and flags it again at a press', async () => {
  const onSave = show({ exceptions: [LOL, CIRQUE] });
  const [, cirque] = screen.getAllByRole('listitem');
  if (!cirque) throw new TypeError('two exceptions are wanted');
  expect(cirque).toHaveTextContent('« un cirque » (sujet : Propos blessants)');
  await userEvent.click(within(cirque).getByRole('button', { name: /^Signaler de nouveau/ }));
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ exceptions: [LOL] });
  expect(await screen.findByText(/^Vigie signalera de nouveau/)).toBeVisible();
});

it('takes all of them back at once', async () => {
  const onSave = show({ exceptions: [LOL, CIRQUE] });
  await userEvent.click(screen.getByRole('button', { name: 'Retirer toutes les exceptions' }));
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ exceptions: undefined });
});

it('keeps the names of one’s own people, one a line, when they are saved', async () => {
  const onSave = show({ ownPeople: ['Lucie'] });
  const field = screen.getByRole('textbox', { name: 'Mes proches' });
  expect(field).toHaveValue('Lucie');
  await userEvent.type(field, '{Enter} Marie-Ève {Enter}{Enter}Lucie');
  expect(onSave).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer mes proches' }));
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ ownPeople: ['Lucie', 'Marie-Ève'] });
});

it('keeps nothing on a shared device, and says so', () => {
  show({ sharedDevice: true });
  expect(screen.getByText(/^Poste partagé/)).toBeVisible();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});
