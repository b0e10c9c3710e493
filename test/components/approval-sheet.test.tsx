import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ApprovalSheet, type ApprovalSheetProps } from '../../components/approval-sheet.tsx';
import { say } from './views.ts';

const PROPOSAL = {
  article: '7.2',
  platform: 'LinkedIn',
  text: 'Portes ouvertes samedi.\nVenez nombreux.',
  pictures: 0,
  email: 'relations@example.org',
};

function open(given: Partial<ApprovalSheetProps> = {}) {
  const acts = { onKeep: vi.fn(), onCopy: vi.fn().mockResolvedValue(undefined), onClose: vi.fn() };
  render(<ApprovalSheet say={say} proposal={PROPOSAL} hasSteps isHeldBack={false} {...acts} {...given} />);
  return { ...acts, user: userEvent.setup() };
}

const box = (name: string | RegExp) => screen.getByRole('checkbox', { name });
const button = (name: string) => screen.getByRole('button', { name });

async function checkAll(user: ReturnType<typeof userEvent.setup>) {
  await user.click(box('L’information est exacte'));
  await user.click(box(/libres de droits$/));
  await user.click(box('Le contenu respecte la politique'));
  await user.click(screen.getByRole('radio', { name: 'Personne n’est nommé ni montré' }));
}

describe('the request for approval', () => {
  it('starts at the first thing to check, and shows the mail as it will leave', () => {
    open();
    expect(screen.getByRole('dialog', { name: 'Demande d’approbation' })).toHaveTextContent('selon l’article 7.2');
    expect(box('L’information est exacte')).toHaveFocus();
    const mail = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Le courriel, tel qu’il partira' });
    expect(mail.value).toContain(PROPOSAL.text);
    expect(mail).toHaveAttribute('readonly');
  });

  it('goes nowhere before everything is checked, and counts what is left', async () => {
    const { user } = open();
    expect(screen.getByText(/^Il reste 4.cases à cocher\.$/)).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
    await checkAll(user);
    expect(screen.queryByText(/à cocher\.$/)).toBeNull();
    expect(screen.getByRole('link', { name: 'Ouvrir dans mon courriel' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^mailto:relations@example\.org\?/),
    );
  });

  it('has one answer about people', async () => {
    const { user } = open();
    await checkAll(user);
    await user.click(screen.getByRole('radio', { name: /^J’ai l’autorisation écrite/ }));
    const mail = screen.getByRole<HTMLTextAreaElement>('textbox').value;
    expect(mail).toContain('[x] J’ai l’autorisation écrite');
    expect(mail).not.toContain('Personne n’est nommé');
    expect(screen.getByRole('link')).toBeVisible();
  });

  it('is copied whole, and says so', async () => {
    const { user, onCopy, onKeep } = open();
    await checkAll(user);
    await user.click(button('Copier la demande'));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(screen.getByRole<HTMLTextAreaElement>('textbox').value);
    expect(screen.getByRole('status')).toHaveTextContent('Demande copiée.');
    expect(onKeep).not.toHaveBeenCalled();
  });

  it('says what to do where the clipboard is shut, and leaves no trace then', async () => {
    const { user, onKeep } = open({ onCopy: () => Promise.reject(new Error('shut')) });
    await user.click(box('Garder une trace de cette demande'));
    await checkAll(user);
    await user.click(button('Copier la demande'));
    expect(screen.getByRole('status')).toHaveTextContent('n’a pas pu être copiée');
    expect(onKeep).not.toHaveBeenCalled();
  });

  it('leaves a trace when the person wants one and takes the mail with them', async () => {
    const { user, onKeep } = open();
    await user.click(box('Garder une trace de cette demande'));
    await checkAll(user);
    expect(onKeep).not.toHaveBeenCalled();
    await user.click(button('Copier la demande'));
    expect(onKeep).toHaveBeenCalledOnce();
  });

  it('offers no trace where none may be kept', () => {
    open({ onKeep: undefined });
    expect(screen.queryByRole('checkbox', { name: /trace/ })).toBeNull();
  });

  it('holds a text back in which a usager may be recognised', async () => {
    const { user } = open({ isHeldBack: true });
    await checkAll(user);
    expect(screen.getByText(/^Un point important reste à vérifier/)).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Copier la demande' })).toBeNull();
  });

  it('is copied when it is too long for a link', async () => {
    const { user } = open({ proposal: { ...PROPOSAL, text: 'à'.repeat(1000) } });
    await checkAll(user);
    expect(screen.getByRole('status')).toHaveTextContent('Ce texte est long');
    expect(screen.queryByRole('link')).toBeNull();
    expect(button('Copier la demande')).toBeVisible();
  });

  it('leads back to the text by its button and by Escape', async () => {
    const { user, onClose } = open();
    await user.click(button('Revenir au texte'));
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});
