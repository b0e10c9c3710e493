import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Citation } from '../../../components/pages/policy/citation.ts';
import { NoPolicy } from '../../../components/pages/policy/no-policy.tsx';
import type { Target } from '../../../components/pages/policy/passage-context.ts';
import { PolicyPage } from '../../../components/pages/policy/policy-page.tsx';
import { wordsIn } from '../../../lib/i18n/pages.ts';
import { articleAnchor, clauseAnchor } from '../../../lib/policy/clause-anchor.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import { BUILTIN_PACKS } from '../../../lib/policy/packs/index.ts';
import type { Role } from '../../../lib/policy/people.ts';
import type { PolicyView } from '../../../lib/policy/policy-address.ts';
import { typeset } from '../../../lib/policy/typeset.ts';
import type { Language } from '../../../lib/settings/snapshot.ts';
import { onlyArticles } from './only-articles.ts';

const COTE_NORD = onlyArticles('cisss-cote-nord', ['3', '6', '11']);
const LAURENTIDES = onlyArticles('cisss-laurentides', ['5', '5.1', '5.3']);

interface Opened {
  readonly target?: Target;
  readonly language?: Language;
  readonly today?: string;
  readonly view?: PolicyView;
  readonly role?: Role;
  readonly asked?: string;
  readonly onCopyLink?: (anchor: string) => Promise<void>;
}

function open(pack: PolicyPack, opened: Opened = {}) {
  const { target, language = 'fr', today = '2026-11-21', view = 'text', role = 'employee', asked = '' } = opened;
  const onPrint = vi.fn();
  const onAsk = vi.fn();
  const onCopy = vi.fn<(citation: Citation) => Promise<void>>().mockResolvedValue();
  render(
    <PolicyPage
      words={wordsIn(language)}
      pack={pack}
      view={view}
      ownRole={role}
      target={target}
      asked={asked}
      today={today}
      onAsk={onAsk}
      onPrint={onPrint}
      onCopyLink={opened.onCopyLink ?? vi.fn()}
      onCopy={onCopy}
    />,
  );
  return { onPrint, onAsk, onCopy, user: userEvent.setup() };
}

const passage = (anchor: string) => {
  const found = document.getElementById(anchor);
  if (found === null) throw new RangeError(`no passage ${anchor}`);
  return found;
};
const words = (text: string) => text.replaceAll(/[\s’'•]+/g, ' ').trim();

describe.each(BUILTIN_PACKS)('the policy of $name', (pack) => {
  it('stands whole on the page, each passage under its own anchor', () => {
    open(pack);

    for (const { id, kind, text } of pack.articles.flatMap(({ clauses }) => clauses)) {
      const shown = words(passage(clauseAnchor(id)).textContent);
      if (kind === 'table') expect(shown.replaceAll(' ', '')).toContain(words(text).replaceAll(' ', ''));
      else expect(shown).toContain(words(text));
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a table of contents that leads to each article and marks the one being read', () => {
    open(pack);

    const contents = screen.getByRole('navigation', { name: 'Table des matières' });
    const anchors = within(contents)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    for (const { number } of pack.articles) expect(anchors).toContain(`#${articleAnchor(number)}`);
    expect(within(contents).getByRole('link', { current: true })).toHaveAttribute(
      'href',
      `#${articleAnchor(pack.articles[0]?.number ?? '')}`,
    );
  });

  it('leads from each defined word to its definition', () => {
    open(pack);

    const contents = screen.getByRole('navigation', { name: 'Table des matières' });
    for (const { term, clause } of pack.definitions) {
      expect(within(contents).getByRole('link', { name: typeset(term) })).toHaveAttribute(
        'href',
        expect.stringMatching(new RegExp(`#${clauseAnchor(clause)}$`)),
      );
    }
  });
});

describe('the passage that the address names', () => {
  it('says in words that a warning quotes it, and takes the focus', () => {
    open(COTE_NORD, { target: { anchor: 'a6-jugement-1', reason: 'warning' } });

    const target = passage('a6-jugement-1');
    expect(within(target).getByText('Cité par l’avertissement')).toBeVisible();
    expect(target).toHaveFocus();
    expect(screen.getAllByText('Cité par l’avertissement')).toHaveLength(1);
  });

  it('says otherwise when a search found it', () => {
    open(COTE_NORD, { target: { anchor: 'a6-jugement-1', reason: 'search' } });

    expect(within(passage('a6-jugement-1')).getByText('Passage trouvé')).toBeVisible();
    expect(screen.queryByText('Cité par l’avertissement')).toBeNull();
  });

  it('is no passage when the address names an article', () => {
    open(COTE_NORD, { target: { anchor: 'article-6', reason: 'warning' } });
    expect(screen.queryByText('Cité par l’avertissement')).toBeNull();
  });

  it('shows the number that a passage is cited by', () => {
    open(LAURENTIDES);

    expect(passage('a5.1.4')).toHaveTextContent(/^5\.1\.4/);
    expect(passage('a5-p3')).not.toHaveTextContent(/^5/);
  });
});

describe('copying an address', () => {
  it('says that it was copied', async () => {
    const onCopyLink = vi.fn().mockResolvedValue(undefined);
    const { user } = open(COTE_NORD, { onCopyLink });

    const article = screen.getByRole('region', { name: /Sanctions/ });
    await user.click(within(article).getByRole('button', { name: 'Copier le lien vers cet article' }));

    expect(onCopyLink).toHaveBeenCalledExactlyOnceWith('article-11');
    expect(screen.getByRole('status')).toHaveTextContent('Lien copié.');
    expect(within(article).getByText('Lien copié.')).toBeVisible();
  });

  it('says that the browser would not', async () => {
    const onCopyLink = vi.fn().mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    const { user } = open(COTE_NORD, { onCopyLink, target: { anchor: 'a11-p1', reason: 'warning' } });

    const article = screen.getByRole('region', { name: /Sanctions/ });
    await user.click(within(article).getByRole('button', { name: 'Copier le lien vers cet article' }));

    expect(within(article).getByText(/La copie n’a pas marché/)).toBeVisible();
  });
});

describe('where the text comes from', () => {
  it('says since when it is in force and when it was last compared with the original', () => {
    open(COTE_NORD);

    expect(screen.getAllByText(/En vigueur depuis le 13 avril 2016/)[0]).toBeVisible();
    expect(screen.getByText(/Texte comparé à l’original le 21 novembre 2026/)).toBeVisible();
    expect(screen.queryByText(/Version à vérifier/)).toBeNull();
  });

  it('says that it must be checked once three years have passed', () => {
    open(LAURENTIDES, { today: '2029-11-22' });

    expect(screen.getByText(/Version à vérifier/)).toBeVisible();
    expect(screen.getAllByText(/Document sans date d’entrée en vigueur/)[0]).toBeVisible();
  });

  it('does not say so on the very day', () => {
    open(LAURENTIDES, { today: '2029-11-21' });
    expect(screen.queryByText(/Version à vérifier/)).toBeNull();
  });
});

it('marks what was searched, in the results and in the text', async () => {
  const { user } = open(LAURENTIDES);

  screen.getByRole('searchbox').focus();
  await user.paste('equipement');

  expect(screen.getByText(/^(Un article|\d+ articles)$/)).toBeVisible();
  expect(document.querySelectorAll('.p-clause mark').length).toBeGreaterThan(0);
});

it('prints', async () => {
  const { user, onPrint } = open(COTE_NORD);
  await user.click(screen.getByRole('button', { name: 'Imprimer' }));
  expect(onPrint).toHaveBeenCalledOnce();
});

it('keeps the policy in French under an English page', () => {
  open(COTE_NORD, { language: 'en', target: { anchor: 'a6-jugement-1', reason: 'warning' } });

  expect(screen.getByRole('navigation', { name: 'Contents' })).toBeVisible();
  const target = passage('a6-jugement-1');
  expect(within(target).getByText('Quoted by the warning').closest('[lang]')).toBeNull();
  expect(within(target).getByText(/^Divulguer des/)).toHaveAttribute('lang', 'fr-CA');
});

it('names an establishment that it does not know', () => {
  render(<NoPolicy say={wordsIn('fr').say} establishment="chu-nulle-part" />);
  expect(screen.getByRole('heading')).toHaveTextContent('Vigie ne connaît pas cet établissement : chu-nulle-part.');
});
