import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { HoursStrip, type HoursStripProps } from '../../components/hours-strip.tsx';
import { HARD_WORDS, say } from './views.ts';

const HOURS = {
  ...HARD_WORDS,
  title: 'Vos heures de travail',
  body: 'Selon votre horaire, vous travaillez jusqu’à 16 h 30.',
  exit: 'work-tool',
} as const;

function showStrip(given: Partial<HoursStripProps> = {}) {
  const acts = { onRead: vi.fn(), onHide: vi.fn(), onSayDuty: vi.fn() };
  render(<HoursStrip say={say} view={HOURS} {...acts} {...given} />);
  return acts;
}

it('stands by itself, takes no focus and interrupts nobody', () => {
  showStrip();
  const strip = screen.getByRole('region', { name: 'Vos heures de travail' });
  expect(strip).toHaveTextContent('vous travaillez jusqu’à 16 h 30');
  expect(strip).toHaveTextContent('Personne d’autre ne le voit.');
  expect(document.body).toHaveFocus();
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
});

it('takes what the person says of this moment', async () => {
  const { onSayDuty } = showStrip();
  await userEvent.click(screen.getByRole('button', { name: 'Hors service' }));
  await userEvent.click(screen.getByRole('button', { name: 'J’utilise ce réseau pour mon travail' }));
  expect(onSayDuty.mock.calls.map(([status]) => status)).toEqual(['off-duty', 'work-use']);
});

it('asks nothing of the hours where it is about the device', () => {
  showStrip({ onSayDuty: undefined });
  expect(screen.queryByRole('button', { name: 'Hors service' })).not.toBeInTheDocument();
});

it('goes for this shift, and leads to the article', async () => {
  const { onHide, onRead } = showStrip();
  await userEvent.click(screen.getByRole('button', { name: 'Lire l’article' }));
  await userEvent.click(screen.getByRole('button', { name: 'Masquer ce rappel pour ce quart' }));
  expect(onRead).toHaveBeenCalledExactlyOnceWith('cisss-cote-nord/10/8');
  expect(onHide).toHaveBeenCalledOnce();
});
