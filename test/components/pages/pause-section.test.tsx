import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { PauseSection } from '../../../components/pages/popup/pause-section.tsx';
import { wordsIn } from '../../../lib/i18n/pages.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { snapshotOf } from './snapshot-of.ts';

const NOW = Date.parse('2026-11-23T15:00:00Z');
const HOUR = 60 * 60_000;

function open(more: Partial<Omit<Snapshot, 'pack'>> = {}) {
  const onPause = vi.fn();
  render(<PauseSection say={wordsIn('fr').say} snapshot={snapshotOf(more)} {...{ now: NOW, onPause }} />);
  return { onPause, user: userEvent.setup() };
}

it('rests for an hour, until midnight, or on a site', async () => {
  const { user, onPause } = open({ pausedSites: ['linkedin.com'] });
  await user.click(screen.getByText('Mettre Vigie en pause'));
  await user.click(screen.getByRole('button', { name: 'Une heure' }));
  expect(onPause).toHaveBeenLastCalledWith({ pausedUntil: NOW + HOUR });
  await user.click(screen.getByRole('button', { name: 'Jusqu’à demain' }));
  const { pausedUntil } = onPause.mock.lastCall?.[0] ?? {};
  expect(new Date(pausedUntil).getHours()).toBe(0);
  expect(pausedUntil - NOW).toBeLessThanOrEqual(24 * HOUR);
  await user.click(screen.getByRole('checkbox', { name: 'Ne rien lire sur Facebook' }));
  expect(onPause).toHaveBeenLastCalledWith({ pausedSites: ['facebook.com', 'linkedin.com'] });
});

it('says until when it rests, and goes on at one click', async () => {
  const { user, onPause } = open({ pausedUntil: NOW + HOUR });
  expect(screen.getByRole('status')).toHaveTextContent(/^Vigie est en pause jusqu’à lundi, /);
  await user.click(screen.getByRole('button', { name: 'Reprendre maintenant' }));
  expect(onPause).toHaveBeenCalledExactlyOnceWith({ pausedUntil: undefined });
});

it('is not there where the establishment holds passages back', () => {
  open({ mayPause: false });
  expect(screen.queryByText('Mettre Vigie en pause')).toBeNull();
});
