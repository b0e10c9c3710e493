import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PolicyPage } from '../../../components/pages/policy/policy-page.tsx';
import { wordsIn } from '../../../lib/i18n/pages.ts';
import { BUILTIN_PACKS, getBuiltinPack } from '../../../lib/policy/packs/index.ts';
import { ROLES, type Role } from '../../../lib/policy/people.ts';
import { type PolicyView, readPolicyAddress } from '../../../lib/policy/policy-address.ts';
import type { Language } from '../../../lib/settings/snapshot.ts';
import { onlyArticles } from './only-articles.ts';

const COTE_NORD = getBuiltinPack('cisss-cote-nord');
const LAURENTIDES = getBuiltinPack('cisss-laurentides');

interface Opened {
  readonly pack?: typeof COTE_NORD;
  readonly role?: Role;
  readonly language?: Language;
}

function open(view: PolicyView, { pack = COTE_NORD, role = 'employee', language = 'fr' }: Opened = {}) {
  const nothing = vi.fn();
  render(
    <PolicyPage
      words={wordsIn(language)}
      pack={pack}
      view={view}
      ownRole={role}
      asked=""
      today="2026-11-21"
      onAsk={nothing}
      onPrint={nothing}
      onCopyLink={nothing}
      onCopy={nothing}
    />,
  );
  return { user: userEvent.setup() };
}

const shown = () => screen.getByRole('main').textContent;
const links = () => within(screen.getByRole('main')).getAllByRole('link');
/** The part of a page under this heading. */
const under = (name: string | RegExp) =>
  within(screen.getByRole('heading', { name }).closest('section') ?? document.body);

describe('the ways between the pages of the policy', () => {
  it.each([
    ['text', 'Texte complet'],
    ['duties', 'Ce qui vous concerne'],
    ['published', 'Et si c’est déjà publié?'],
    ['attestation', 'Attestation de lecture'],
  ] as const)('lead to %s and say where one is', (view, name) => {
    open(view, { pack: onlyArticles('cisss-cote-nord', ['6', '11']) });
    const ways = within(screen.getByRole('navigation', { name: 'Pages de la politique' }));
    expect(ways.getByRole('link', { current: 'page' })).toHaveAccessibleName(name);
    const hrefs = ways.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
    expect(hrefs.map((href) => readPolicyAddress(new URL(href, 'chrome-extension://vigie/')).view)).toContain(view);
  });

  it('lead from elsewhere to each article of the text', () => {
    open('published');
    const contents = within(screen.getByRole('navigation', { name: 'Table des matières' }));
    expect(contents.getByRole('link', { name: /^11/ })).toHaveAttribute(
      'href',
      '/policy.html?establishment=cisss-cote-nord#article-11',
    );
    expect(contents.queryByRole('link', { current: true })).toBeNull();
  });
});

describe('the duties of a role', () => {
  it('are the person’s own first: the words, the article and the exception', () => {
    open('duties', { role: 'non-institutional' });
    const duty = under('Identité d’une personne usagère');
    expect(duty.getByText(/sans le consentement de ces derniers/)).toBeVisible();
    expect(duty.getByRole('link', { name: /^Article\s7$/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/#a7-jugement-1$/),
    );
    expect(duty.getByText('Exception prévue : consentement')).toBeVisible();
  });

  it('are another’s once that role is chosen', async () => {
    const { user } = open('duties');
    expect(under('Identité d’une personne usagère').getByText('Exception prévue : aucune')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rôle' }), 'authorized');
    expect(screen.getByRole('heading', { name: 'En mon nom' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Au nom de l’établissement' })).toBeVisible();
    expect(shown()).toContain('Ils doivent garder un ton formel');
  });

  it('name who authorises, and what the policy does not speak of', () => {
    open('duties', { pack: LAURENTIDES });
    expect(shown()).toContain('autorisation de l’établissement (Service des relations médias)');
    expect(screen.getByText(/n’en dit rien pour ce rôle.*Heures de travail/)).toBeVisible();
  });

  it('offer no role that the policy does not bind', () => {
    open('duties', { pack: LAURENTIDES, role: 'non-institutional' });
    const roles = screen.getByRole('combobox', { name: 'Rôle' });
    expect(roles).toHaveValue('employee');
    expect(within(roles).queryByRole('option', { name: /Ressource non institutionnelle/ })).toBeNull();
  });
});

describe.each(BUILTIN_PACKS)('the duties at $name', (pack) => {
  const text = pack.articles.flatMap(({ clauses }) => clauses.map((clause) => bare(clause.text))).join(' ');

  it.each(ROLES)('quote to %s the policy’s text and nothing else', (role) => {
    open('duties', { pack, role });
    const quotes = [...document.querySelectorAll('blockquote')].flatMap(({ textContent }) =>
      (textContent ?? '').replace(/^«\u202F|\u202F»$/g, '').split(/\[…\]|(?<=:) /u),
    );
    const strange = quotes.map(bare).filter((quote) => quote !== '' && !text.includes(quote));
    expect(quotes.length).toBeGreaterThan(0);
    expect(strange).toEqual([]);
  });
});

describe('« Et si c’est déjà publié? »', () => {
  it('gives staff Vigie’s own words, and quotes no duty of authorised users', () => {
    open('published');
    expect(under('Tout de suite').getAllByRole('listitem')).toHaveLength(5);
    expect(
      under('Tout de suite').getByText(/responsable des renseignements personnels et votre gestionnaire/),
    ).toBeVisible();
    expect(shown()).not.toContain('corriger les publications');
    expect(under('À qui demander').getByText(/DRHCAJ/)).toBeVisible();
  });

  it.each([
    [COTE_NORD, /Ils doivent, lorsqu’il y a lieu, corriger les publications/],
    [LAURENTIDES, /En cas d’erreur, la corriger dès que possible/],
  ] as const)('quotes to authorised users what they must correct: $name', (pack, words) => {
    open('published', { pack, role: 'authorized' });
    expect(under(/^Au nom de l’établissement/).getByText(words)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Sur votre propre compte' })).toBeVisible();
  });

  it('tells who must report, and what may follow, in the policy’s words', () => {
    open('published', { pack: LAURENTIDES });
    expect(under('Signaler une situation').getByText(/Doit signaler à son gestionnaire/)).toBeVisible();
    expect(under('Les suites possibles').getByText(/Toute violation de cette politique/)).toBeVisible();
  });

  it('quotes no sanction to a non-institutional resource', () => {
    open('published', { role: 'non-institutional' });
    expect(screen.queryByRole('heading', { name: 'Les suites possibles' })).toBeNull();
    expect(document.querySelector('blockquote')).toBeNull();
  });

  it('says in English how each place is cleared', () => {
    open('published', { language: 'en' });
    expect(under('Removing or editing, place by place').getAllByRole('term')).toHaveLength(8);
    expect(links().every((link) => link.getAttribute('href') !== '')).toBe(true);
  });
});

it('the sheet to sign names the edition, leaves four lines empty and keeps nothing', () => {
  open('attestation');
  expect(
    screen.getByText('J’ai lu cette politique. Je sais où la retrouver et à qui demander en cas de doute.'),
  ).toBeVisible();
  expect(screen.getByText(/Vigie n’enregistre rien/)).toBeVisible();
  expect(within(screen.getByRole('main')).getAllByText(/Version : 1\. En vigueur depuis le 13 avril 2016/)).not.toEqual(
    [],
  );
  expect(screen.getAllByRole('definition').filter(({ textContent }) => textContent === '')).toHaveLength(4);
  expect(within(screen.getByRole('main')).queryByRole('textbox')).toBeNull();
});

/** Without what print sets otherwise, and without the mark that ends a bullet. */
function bare(text: string): string {
  return text
    .replaceAll(/[\s\u202F\u00A0]+/g, ' ')
    .replaceAll('’', "'")
    .replace(/;$/, '')
    .trim();
}
