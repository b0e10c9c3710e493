import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { LiveRegion } from '../../components/live-region.tsx';
import { PublishNote } from '../../components/publish-note.tsx';
import { StaleNote } from '../../components/stale-note.tsx';
import { say } from './views.ts';

it('says what to press after « Publier quand même »', () => {
  render(<PublishNote say={say} accepted={{ kind: 'post', label: 'Publier' }} />);
  expect(document.body).toHaveTextContent('Appuyez de nouveau sur « Publier » pour publier.');
});

it('says which key to press where there is no button', () => {
  render(<PublishNote say={say} accepted={{ kind: 'send' }} />);
  expect(document.body).toHaveTextContent('Appuyez de nouveau sur Entrée pour envoyer.');
});

it('offers to reload a page that Vigie reads no more', async () => {
  const onReload = vi.fn();
  render(<StaleNote say={say} onReload={onReload} />);
  expect(document.body).toHaveTextContent('Copiez-le avant de recharger.');
  await userEvent.click(screen.getByRole('button', { name: 'Recharger la page' }));
  expect(onReload).toHaveBeenCalledOnce();
});

it('says the news instead of the number while there are any', () => {
  const { rerender } = render(<LiveRegion say={say} count={1} serious={0} news="Point 2 sur 3. Important." />);
  expect(screen.getByRole('status')).toHaveTextContent('Point 2 sur 3. Important.');
  rerender(<LiveRegion say={say} count={1} serious={0} />);
  expect(screen.getByRole('status')).toHaveTextContent('Vigie : un point à vérifier.');
});

it('says the number of points when it changes, and nothing for a text that never had any', () => {
  const { rerender } = render(<LiveRegion say={say} count={0} serious={0} />);
  const region = screen.getByRole('status');
  expect(region).toBeEmptyDOMElement();
  rerender(<LiveRegion say={say} count={2} serious={1} />);
  expect(region).toHaveTextContent('Vigie : 2 points à vérifier.');
  rerender(<LiveRegion say={say} count={1} serious={1} />);
  expect(region).toHaveTextContent('Vigie : un point important à vérifier.');
  rerender(<LiveRegion say={say} count={0} serious={0} />);
  expect(region).toHaveTextContent('Vigie : plus rien à vérifier.');
});
