import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../components/card.tsx';
import { typeset } from '../../lib/policy/typeset.ts';
import { HARD_WORDS, NAMED, say } from './views.ts';

function showCard(given: Partial<CardProps> = {}) {
  const acts = {
    onPrevious: vi.fn(),
    onNext: vi.fn(),
    onClose: vi.fn(),
    onRead: vi.fn(),
    onFix: vi.fn(),
    onDismiss: vi.fn(),
  };
  render(<Card say={say} view={NAMED} position={{ index: 1, total: 3 }} {...acts} {...given} />);
  return acts;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('what a card shows', () => {
  it('is a dialog that holds no one, named by what was seen', () => {
    showCard();
    const card = screen.getByRole('dialog', { name: 'Un nom dans un contexte de soins' });
    expect(card).toHaveAttribute('aria-modal', 'false');
    expect(card).toHaveTextContent('Important');
    expect(card).toHaveTextContent('Votre texte reste sur cet ordinateur.');
  });

  it('says in one line what was noticed, where the article does not depend on how facts add up', () => {
    showCard({ view: { ...NAMED, evidence: 'Vigie a remarqué : le nom et la chambre.' } });
    expect(screen.getByText('Vigie a remarqué : le nom et la chambre.')).toBeVisible();
    expect(screen.queryByText(/« chambre 214 »/)).not.toBeInTheDocument();
  });

  it('quotes the policy in French with its number and its establishment', () => {
    showCard();
    const clause = screen.getByRole('figure');
    expect(clause).toHaveTextContent('Article 6 CISSS de la Côte-Nord');
    const quote = within(clause).getByRole('blockquote');
    expect(quote).toHaveAttribute('lang', 'fr-CA');
    expect(quote.textContent).toBe(`«\u202F${typeset(NAMED.quote.text)}\u202F»`);
  });

  it('lists the facts that add up, and not a fact that stands alone', () => {
    showCard();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'le nom\u00A0: «\u202FMme Gagnon\u202F»',
      'la chambre\u00A0: «\u202Fchambre 214\u202F»',
    ]);
    showCard({ view: HARD_WORDS });
    expect(screen.queryAllByRole('listitem')).toHaveLength(2);
  });

  it('leads with the fact whose removal helps most, and says so', () => {
    const [name, room] = NAMED.noticed;
    if (!name || !room) throw new TypeError('two facts are wanted');
    showCard({ view: { ...NAMED, noticed: [name, { ...room, helpsMost: true }] } });
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'la chambre\u00A0: «\u202Fchambre 214\u202F», à retirer d’abord',
      'le nom\u00A0: «\u202FMme Gagnon\u202F»',
    ]);
  });

  it('counts the articles that are not quoted', () => {
    showCard();
    expect(screen.getByRole('figure')).toHaveTextContent('et un autre article');
  });

  it('keeps a reminder to one line', () => {
    showCard({ reminders: [{ id: 'work-hours', body: 'Selon votre horaire, vous travaillez.' }] });
    expect(screen.getByText(/vous travaillez/)).toHaveTextContent('Rappel. Selon votre horaire, vous travaillez.');
  });

  it('says no word of consent where the clause leaves no exit', () => {
    showCard();
    expect(screen.getByRole('dialog')).not.toHaveTextContent(/consent|autoris|accord/i);
  });
});

describe('what a card offers', () => {
  it('offers the fix with what it will do', async () => {
    const { onFix } = showCard();
    expect(button(/quelqu’un/)).toHaveAccessibleDescription(/deviendra/);
    await userEvent.click(button(/quelqu’un/));
    expect(onFix).toHaveBeenCalledExactlyOnceWith('someone');
  });

  it('offers no fix where there is no safe one', () => {
    showCard({ view: HARD_WORDS });
    expect(screen.queryByRole('button', { name: /Remplacer|Retirer/ })).not.toBeInTheDocument();
  });

  it('takes « Pas un problème »', async () => {
    const { onDismiss } = showCard();
    await userEvent.click(button('Pas un problème'));
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('offers the conversation and the word only when they are given', async () => {
    showCard();
    expect(screen.queryByRole('button', { name: /conversation|Ne plus signaler/ })).not.toBeInTheDocument();
    const [onNotHere, onNever] = [vi.fn(), vi.fn()];
    showCard({ view: HARD_WORDS, onNotHere, onNever });
    await userEvent.click(button('Pas dans cette conversation'));
    await userEvent.click(button('Ne plus signaler «\u202Fun cirque\u202F»'));
    expect(onNotHere).toHaveBeenCalledOnce();
    expect(onNever).toHaveBeenCalledOnce();
  });

  it('opens the article that it quotes', async () => {
    const { onRead } = showCard();
    await userEvent.click(button('Lire l’article'));
    expect(onRead).toHaveBeenCalledExactlyOnceWith('cisss-cote-nord/6/jugement/1');
  });
});

describe('a card at the keyboard', () => {
  it('leaves the focus where it was when it opens by itself', () => {
    showCard();
    expect(document.body).toHaveFocus();
  });

  it('takes the focus at its title when the keyboard opened it, then goes from act to act', async () => {
    showCard({ takesFocus: true });
    expect(screen.getByRole('heading')).toHaveFocus();
    const order = ['Lire l’article', NAMED.fix?.label ?? '', 'Pas un problème'];
    for (const name of order) {
      await userEvent.tab();
      expect(button(name)).toHaveFocus();
    }
  });

  it('goes from point to point by arrow', async () => {
    const { onNext, onPrevious } = showCard({ takesFocus: true });
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(onNext).toHaveBeenCalledTimes(2);
    expect(onPrevious).toHaveBeenCalledOnce();
  });

  it('has no way from point to point when there is one', async () => {
    const { onNext } = showCard({ takesFocus: true, position: { index: 1, total: 1 } });
    await userEvent.keyboard('{ArrowRight}');
    expect(onNext).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Point suivant' })).not.toBeInTheDocument();
  });
});

it('shows two articles side by side where neither is right alone', () => {
  const besides = { ...NAMED.quote, article: '12', text: 'Autorise les contenus' };
  showCard({ view: { ...NAMED, besides } });
  expect(screen.getAllByRole('figure')).toHaveLength(2);
});

describe('an official draft', () => {
  it('leads to the request for approval, where there is one', async () => {
    const onPrepare = vi.fn();
    showCard({ onPrepare });
    await userEvent.click(screen.getByRole('button', { name: 'Préparer la demande' }));
    expect(onPrepare).toHaveBeenCalledOnce();
  });

  it('offers to speak in the other name, where the page does not tell', async () => {
    const onChoose = vi.fn();
    showCard({ otherCapacity: { capacity: 'personal', onChoose } });
    const other = screen.getByRole('button', { name: 'Au nom de qui écrivez-vous? En mon nom' });
    expect(other).toHaveTextContent(/^En mon nom$/);
    await userEvent.click(other);
    expect(onChoose).toHaveBeenCalledOnce();
  });
});

describe('a false alarm', () => {
  const LINE = 'Vigie 1.2.3 | patient-named | patient-identifier.name | cisss-cote-nord 1';
  const reporting = (onCopy: () => Promise<void>, contact?: string) =>
    showCard({ report: { line: LINE, contact, onCopy } });

  it('is told by a line without a word of the text, which the person’s press copies', async () => {
    const onCopy = vi.fn().mockResolvedValue(undefined);
    reporting(onCopy, 'vigie@example.org');
    expect(screen.getByRole('dialog')).not.toHaveTextContent(LINE);
    await userEvent.click(button('Une fausse alerte?'));
    expect(onCopy).toHaveBeenCalledOnce();
    expect(screen.getByRole('status')).toHaveTextContent(/Copié, sans un mot de votre texte.+vigie@example\.org/);
    expect(screen.getByRole('status')).toHaveTextContent(LINE);
  });

  it('leaves the line to be copied by hand where the browser would not', async () => {
    reporting(vi.fn().mockRejectedValue(new Error('shut')));
    await userEvent.click(button('Une fausse alerte?'));
    expect(screen.getByRole('status')).toHaveTextContent(/À copier vous-même.+qui s’occupe de Vigie/);
    expect(screen.getByRole('status')).toHaveTextContent(LINE);
  });
});

it('says in its foot what was just done, with the way back', async () => {
  const onPress = vi.fn();
  showCard({ note: { text: 'C’est noté.', act: { label: 'Annuler', onPress } } });
  expect(screen.getByRole('dialog')).toHaveTextContent('C’est noté.');
  await userEvent.click(button('Annuler'));
  expect(onPress).toHaveBeenCalledOnce();
});
