import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Badge, type BadgeState } from '../../components/badge.tsx';
import { say } from './views.ts';

function showBadge(state: BadgeState, isOpen = false) {
  const onPress = vi.fn();
  render(<Badge say={say} state={state} isOpen={isOpen} onPress={onPress} />);
  return onPress;
}

describe('the badge', () => {
  it.each<[BadgeState, string, string]>([
    [{ kind: 'count', count: 1, serious: 0 }, 'Vigie\u00A0: 1\u00A0point à vérifier', '1'],
    [{ kind: 'count', count: 2, serious: 2 }, 'Vigie\u00A0: 2\u00A0points importants à vérifier', '2'],
    [{ kind: 'count', count: 3, serious: 1 }, 'Vigie\u00A0: 3\u00A0points à vérifier, dont un important', '3'],
    [{ kind: 'reminder', count: 1 }, 'Vigie\u00A0: 1\u00A0rappel', '1'],
    [{ kind: 'nothing' }, 'Vigie\u00A0: rien à signaler', ''],
  ])('says %j in words and in a number', (state, name, number) => {
    showBadge(state);
    expect(screen.getByRole('button', { name })).toHaveTextContent(new RegExp(`^${number}$`));
  });

  it('tells whether the card is open, and opens it', async () => {
    const onPress = showBadge({ kind: 'nothing' }, true);
    const badge = screen.getByRole('button', { expanded: true });
    await userEvent.click(badge);
    expect(onPress).toHaveBeenCalledOnce();
  });

  it.each<[BadgeState, RegExp]>([
    [
      { kind: 'nothing', isUnguarded: true },
      /rien à signaler\. Vigie relit ce texte, mais ne reconnaît pas le bouton qui publie/,
    ],
    [
      { kind: 'count', count: 1, serious: 1, isUnguarded: true },
      /1\u00A0point important à vérifier\. Vigie relit ce texte, mais/,
    ],
  ])('says where nothing will be asked at Publish: %j', (state, name) => {
    showBadge(state);
    expect(screen.getByRole('button', { name })).toHaveAttribute(
      'title',
      expect.stringMatching(/^Vigie relit ce texte/),
    );
  });

  it('says that the page is to be reloaded when Vigie reads it no more', () => {
    showBadge({ kind: 'stale' });
    expect(screen.getByRole('button', { name: 'Vigie\u00A0: rechargez la page' })).not.toHaveAttribute('aria-expanded');
  });
});
