import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Citation } from '../../../components/pages/policy/citation.ts';
import { PolicyPage } from '../../../components/pages/policy/policy-page.tsx';
import { wordsIn } from '../../../lib/i18n/pages.ts';
import { onlyArticles } from './only-articles.ts';

const COTE_NORD = onlyArticles('cisss-cote-nord', ['3', '6', '11']);
const LAURENTIDES = onlyArticles('cisss-laurentides', ['5.1', 'annexe-2']);

function open(pack = COTE_NORD, { anchor, asked = '' }: { anchor?: string; asked?: string } = {}) {
  const onAsk = vi.fn();
  const onPrint = vi.fn();
  const onCopy = vi.fn<(citation: Citation) => Promise<void>>().mockResolvedValue();
  render(
    <PolicyPage
      words={wordsIn('fr')}
      pack={pack}
      view="text"
      ownRole="employee"
      target={anchor === undefined ? undefined : { anchor, reason: 'warning' }}
      asked={asked}
      today="2026-11-21"
      onAsk={onAsk}
      onPrint={onPrint}
      onCopyLink={vi.fn()}
      onCopy={onCopy}
    />,
  );
  return { onAsk, onPrint, onCopy, user: userEvent.setup() };
}

const passage = (anchor: string) => within(document.getElementById(anchor) ?? document.body);

describe('a word that the policy defines', () => {
  it('is told with its definition to whoever hears the page', () => {
    open(COTE_NORD, { anchor: 'a6-jugement-1' });
    const term = passage('a6-jugement-1').getByRole('link', { name: 'usagers' });
    expect(term).toHaveAccessibleDescription(/^Usager\s: Personne qui requiert les services/);
  });

  it('shows it on hover, keeps it while the pointer is on it, and takes it away after', async () => {
    const { user } = open(COTE_NORD, { anchor: 'a6-jugement-1' });
    await user.hover(passage('a6-jugement-1').getByRole('link', { name: 'usagers' }));
    const tip = screen.getByRole('tooltip');
    expect(tip).toHaveTextContent('Article 3');
    expect(tip).toHaveTextContent('ou est référée par ce dernier à une autre ressource.');

    await user.hover(tip);
    expect(tip).toBeVisible();
    await user.hover(screen.getByRole('searchbox'));
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('shows it on focus, whole, until Escape', async () => {
    const { user } = open(COTE_NORD, { anchor: 'a6-p2' });
    const term = passage('a6-p2').getByRole('link', { name: 'médias sociaux' });
    fireEvent.focusIn(term);
    expect(screen.getByRole('tooltip')).toHaveTextContent('Blogues personnels ou corporatifs;');

    await user.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('leads to the passage that defines it', () => {
    open(LAURENTIDES, { anchor: 'a5.1.5-confidentialite' });
    expect(passage('a5.1.5-confidentialite').getByRole('link', { name: 'médias sociaux' })).toHaveAttribute(
      'href',
      '/policy.html?establishment=cisss-laurentides&from=definition#annexe-2-medias-sociaux',
    );
  });
});

describe('copying words of the policy', () => {
  const source =
    'CISSS de la Côte-Nord. Politique sur l’utilisation des médias sociaux. Article\u00A06. Version\u00A0: 1. En vigueur depuis le 13 avril 2016.';

  it('takes along the sentence that a bullet hangs on, and the source', async () => {
    const { user, onCopy } = open();
    await user.click(passage('a6-jugement-4').getByRole('button', { name: 'Copier ce passage et sa source' }));
    expect(onCopy.mock.lastCall?.[0].text).toBe(
      `«\u202FIl leur est donc interdit de\u00A0: […] Porter atteinte à un collègue, un usager ou l’organisation.\u202F»\n\n${source}`,
    );
    expect(screen.getByRole('status')).toHaveTextContent('Copié, avec la source.');
  });

  it('takes a whole article under its title', async () => {
    const { user, onCopy } = open();
    const article = screen.getByRole('region', { name: /Obligations des employés/ });
    await user.click(within(article).getByRole('button', { name: 'Copier cet article et sa source' }));
    const { text, html } = onCopy.mock.lastCall?.[0] ?? { text: '', html: '' };
    expect(text).toMatch(/^Article\s6\. Obligations des employés utilisateurs des médias sociaux\n/);
    expect(text).toContain('\n•\u00A0Porter atteinte à un collègue');
    expect(text.endsWith(source)).toBe(true);
    expect(html).toContain(`<cite>${source}</cite>`);
  });

  it('adds the source to a sentence that is selected, and to no mere phrase', () => {
    open();
    expect(copySelected('a6-jugement-1')).toContain(source);
    expect(copySelected('a6-jugement-4')).toBe('');
  });
});

describe('searching', () => {
  it('keeps what is searched in the address, and starts from it', async () => {
    const { user, onAsk } = open(COTE_NORD, { asked: 'usager' });
    expect(screen.getByRole('searchbox')).toHaveValue('usager');
    expect(document.querySelectorAll('.p-clause mark').length).toBeGreaterThan(3);
    await user.type(screen.getByRole('searchbox'), 's');
    expect(onAsk).toHaveBeenLastCalledWith('usagers');
  });

  it('steps through the found passages and starts over, by button and by Enter', async () => {
    const { user } = open(COTE_NORD, { asked: 'interdit' });
    const total = document.querySelectorAll('.p-clause:has(mark)').length;
    expect(screen.getByText(`${total === 1 ? 'Un passage' : `${total} passages`}`)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Passage suivant' }));
    expect(screen.getByText(`Passage 1 sur ${total}`)).toBeVisible();
    expect(document.querySelector('[data-current]')).toBe(document.querySelector('.p-clause:has(mark)'));

    await user.click(screen.getByRole('button', { name: 'Passage précédent' }));
    expect(screen.getByText(`Passage ${total} sur ${total}`)).toBeVisible();
    await user.type(screen.getByRole('searchbox'), '{Enter}');
    expect(screen.getByText(`Passage 1 sur ${total}`)).toBeVisible();
  });
});

it('prints one article alone, and the whole text again after', async () => {
  const { user, onPrint } = open();
  const article = screen.getByRole('region', { name: /Sanctions/ });
  onPrint.mockImplementation(() => {
    expect(document.querySelector('.p-policy__text')).toHaveAttribute('data-alone');
    expect([...document.querySelectorAll('[data-printed]')]).toEqual([article]);
  });
  await user.click(within(article).getByRole('button', { name: 'Imprimer cet article' }));
  expect(onPrint).toHaveBeenCalledOnce();

  fireEvent(window, new Event('afterprint'));
  expect(document.querySelector('[data-printed], [data-alone]')).toBeNull();
});

/** Selects the words of a passage, copies them as the browser would, and gives what was put in place of them. */
function copySelected(anchor: string): string {
  const words = document.getElementById(`${anchor}.words`) ?? document.body;
  getSelection()?.selectAllChildren(words);
  const put = new Map<string, string>();
  fireEvent.copy(words, { clipboardData: { setData: (type: string, text: string) => put.set(type, text) } });
  return put.get('text/plain') ?? '';
}
