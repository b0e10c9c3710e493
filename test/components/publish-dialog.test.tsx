import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PublishDialog, type PublishDialogProps } from '../../components/publish-dialog.tsx';
import { HARD_WORDS, NAMED, say } from './views.ts';

function ask(given: Partial<PublishDialogProps> = {}) {
  const acts = { onBack: vi.fn(), onGo: vi.fn(), onRead: vi.fn() };
  // In a test every click is made up: here they count as the person's own.
  const own = { isOwnAct: () => true };
  render(
    <PublishDialog say={say} kind="post" mode="confirm" items={[NAMED, HARD_WORDS]} {...own} {...acts} {...given} />,
  );
  return acts;
}

const button = (name: string) => screen.getByRole('button', { name });

describe('the question at Publish', () => {
  it('names what is left, with how serious it is and the article', () => {
    ask();
    const question = screen.getByRole('alertdialog', { name: 'Un dernier regard avant de publier' });
    expect(question).toHaveAccessibleDescription(/^Il reste 2.points à vérifier/);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Identité d’une personne usagère\u00A0: «\u202FMme Gagnon\u202F»Important. Article\u00A06, CISSS de la Côte-Nord',
      'Propos blessants\u00A0: «\u202Fun cirque\u202F»À vérifier. Article\u00A010, CISSS de la Côte-Nord',
    ]);
  });

  it('counts the points as important when all are', () => {
    ask({ items: [NAMED] });
    expect(screen.getByRole('alertdialog')).toHaveTextContent('Il reste un point important à vérifier');
  });

  it('speaks of the act that was under way', () => {
    ask({ kind: 'send' });
    expect(screen.getByRole('heading')).toHaveTextContent('Un dernier regard avant d’envoyer');
    expect(button('Envoyer quand même')).toBeVisible();
  });

  it('starts at the way back, which Enter and Escape both take', async () => {
    const { onBack, onGo } = ask();
    expect(button('Revenir au texte')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Escape}');
    expect(onBack).toHaveBeenCalledTimes(2);
    expect(onGo).not.toHaveBeenCalled();
  });

  it('keeps Tab inside, both ways round', async () => {
    ask();
    await userEvent.tab();
    expect(button('Publier quand même')).toHaveFocus();
    await userEvent.tab();
    expect(button('Lire l’article')).toHaveFocus();
    await userEvent.tab({ shift: true });
    expect(button('Publier quand même')).toHaveFocus();
  });

  it('lets the person go on', async () => {
    const { onGo } = ask();
    await userEvent.click(button('Publier quand même'));
    expect(onGo).toHaveBeenCalledExactlyOnceWith();
  });

  it('does not take a click that the page made up', () => {
    const onGo = vi.fn();
    render(<PublishDialog say={say} kind="post" mode="confirm" items={[NAMED]} onBack={vi.fn()} onGo={onGo} />);
    fireEvent.click(button('Publier quand même'));
    expect(onGo).not.toHaveBeenCalled();
  });

  it('does not take the second click of a double click on the site’s button', () => {
    const { onGo } = ask();
    fireEvent.click(button('Publier quand même'), { detail: 2 });
    expect(onGo).not.toHaveBeenCalled();
  });

  it('offers the conversation in a message alone', async () => {
    ask();
    expect(screen.queryByRole('button', { name: 'Pas dans cette conversation' })).not.toBeInTheDocument();
    const onNotHere = vi.fn();
    ask({ onNotHere });
    await userEvent.click(button('Pas dans cette conversation'));
    expect(onNotHere).toHaveBeenCalledOnce();
  });

  it('hides Escape from the site underneath', async () => {
    const onSiteKey = vi.fn();
    document.body.addEventListener('keydown', onSiteKey, { once: true });
    ask();
    await userEvent.keyboard('{Escape}');
    expect(onSiteKey).not.toHaveBeenCalled();
    document.body.removeEventListener('keydown', onSiteKey);
  });
});

describe('a reason wanted', () => {
  const reasons = [
    { id: 'misread', label: 'Le passage ne veut pas dire cela' },
    { id: 'other', label: 'Une autre raison' },
  ];

  it('offers reasons, none chosen beforehand', () => {
    ask({ mode: 'justify', reasons });
    expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(2);
    expect(button('Publier avec cette raison')).toHaveAttribute('aria-disabled', 'true');
  });

  it('says what is missing, and goes on with the reason once chosen', async () => {
    const { onGo } = ask({ mode: 'justify', reasons });
    await userEvent.click(button('Publier avec cette raison'));
    expect(screen.getByRole('status')).toHaveTextContent('Choisissez une raison pour continuer.');
    expect(onGo).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('radio', { name: 'Une autre raison' }));
    await userEvent.click(button('Publier avec cette raison'));
    expect(onGo).toHaveBeenCalledExactlyOnceWith('other');
  });
});

describe('a text that is held back', () => {
  it('has no way past, and says whom to ask', () => {
    ask({ mode: 'block', kind: 'send', contact: 'Direction générale' });
    expect(screen.getByRole('heading')).toHaveTextContent('Ce message ne peut pas être envoyé tel quel');
    expect(screen.getByText(/Demandez conseil/)).toHaveTextContent('Direction générale');
    const ways = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(ways).toEqual(['Lire l’article', 'Revenir au texte']);
  });
});

it('leads to the request for approval, where there is one', async () => {
  const onPrepare = vi.fn();
  ask({ onPrepare });
  await userEvent.click(button('Préparer la demande'));
  expect(onPrepare).toHaveBeenCalledOnce();
});
