import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/pages/popup/popup.tsx';
import type { TabState } from '../../../components/pages/popup/tab-state.ts';
import { loadTrial } from '../../../lib/draft/load-trial.ts';
import { wordsIn } from '../../../lib/i18n/pages.ts';
import type { FrameReport, PopupWarning } from '../../../lib/messages/popup-port.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { snapshotOf, type Wanted } from './snapshot-of.ts';

const COTE_NORD = snapshotOf({ establishment: 'cisss-cote-nord' });
const LAURENTIDES = snapshotOf({ establishment: 'cisss-laurentides' });

const NAMED: PopupWarning = {
  token: 'named',
  concern: 'patient-identifier',
  case: 'patient-identifier.name',
  severity: 'serious',
  clauses: ['cisss-cote-nord/6/jugement/1', 'cisss-cote-nord/10/1'],
  excerpt: 'Mme Gagnon, chambre 214',
};
const HOURS: PopupWarning = {
  token: 'hours',
  concern: 'work-hours',
  case: 'work-hours.staff',
  severity: 'reminder',
  clauses: ['cisss-cote-nord/6/p1'],
  excerpt: '',
};

/** A Monday, 10 h in Toronto. */
const NOW = Date.parse('2026-11-23T15:00:00Z');

const reporting = (report: Partial<FrameReport>): TabState => ({
  kind: 'report',
  report: { frame: 'one', surface: 'facebook.post', typed: true, capacity: 'personal', warnings: [], ...report },
});

function open(snapshot: Snapshot | undefined, tab: TabState = { kind: 'silent' }, policyUpdated?: string) {
  const called = {
    onRead: vi.fn(),
    onShow: vi.fn(),
    onCapacity: vi.fn(),
    onSay: vi.fn(),
    onPremises: vi.fn(),
    onPause: vi.fn(),
    onCopyField: vi.fn(() => Promise.resolve()),
    loadTrial,
  };
  const { say } = wordsIn(snapshot?.language ?? 'fr');
  render(<Popup say={say} snapshot={snapshot} tab={tab} now={NOW} policyUpdated={policyUpdated} {...called} />);
  return { ...called, user: userEvent.setup() };
}

const plain = (text: string | null) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

it('says that the policy changed not long ago', () => {
  open(COTE_NORD, { kind: 'silent' }, '20 novembre 2026');
  expect(screen.getByText('La politique a été mise à jour dans Vigie le 20 novembre 2026.')).toBeVisible();
});

describe('the report of the field', () => {
  it.each(['facebook.post', 'linkedin.other'] as const)(
    'can be copied where a text is written (%s)',
    async (surface) => {
      const { user, onCopyField } = open(COTE_NORD, reporting({ surface, frame: 'its-frame' }));
      await user.click(screen.getByRole('button', { name: 'Copier le rapport du champ' }));
      expect(onCopyField).toHaveBeenCalledExactlyOnceWith('its-frame');
      expect(screen.getByText(/^Rapport copié/)).toBeVisible();
    },
  );

  it('is not offered where nothing is written', () => {
    open(COTE_NORD, reporting({ surface: null }));
    expect(screen.queryByRole('button', { name: 'Copier le rapport du champ' })).toBeNull();
  });

  it('says when the browser keeps the clipboard', async () => {
    const { user, onCopyField } = open(COTE_NORD, reporting({}));
    onCopyField.mockRejectedValueOnce(new Error('NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Copier le rapport du champ' }));
    expect(screen.getByText(/^La copie n’a pas marché/)).toBeVisible();
  });
});

describe('the warnings of this tab', () => {
  it('says which words, how serious, and quotes the right article word for word', () => {
    open(COTE_NORD, reporting({ warnings: [NAMED] }));

    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Un point à vérifier/);
    expect(screen.getByText('Publication Facebook')).toBeVisible();
    const item = screen.getByRole('article');
    expect(within(item).getByText('Important')).toBeVisible();
    expect(plain(within(item).getByRole('heading').textContent)).toBe(
      'Identité d’une personne usagère : « Mme Gagnon, chambre 214 »',
    );
    const quote = within(item).getByText(/Divulguer des renseignements personnels au sujet d’usagers/);
    expect(plain(quote.textContent)).toMatch(/^« Il leur est donc interdit de : Divulguer/);
    expect(quote.closest('[lang]')).toHaveAttribute('lang', 'fr-CA');
    expect(within(item).getByRole('figure')).toHaveTextContent('Article 6');
    expect(within(item).getByText('et un autre article')).toBeVisible();
  });

  it('opens the article and shows the words in the page', async () => {
    const { user, onRead, onShow } = open(COTE_NORD, reporting({ warnings: [NAMED] }));

    await user.click(screen.getByRole('button', { name: 'Lire l’article' }));
    await user.click(screen.getByRole('button', { name: 'Voir dans le texte' }));

    expect(onRead).toHaveBeenCalledExactlyOnceWith('cisss-cote-nord/6/jugement/1');
    expect(onShow).toHaveBeenCalledExactlyOnceWith('named');
  });

  it('shows a reminder of the moment without words to show in the text', () => {
    open(COTE_NORD, reporting({ warnings: [HOURS] }));

    expect(screen.getByRole('heading', { name: 'Heures de travail' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Voir dans le texte' })).toBeNull();
  });

  it('quotes nothing for a clause that the policy in force does not have', () => {
    open(LAURENTIDES, reporting({ warnings: [NAMED] }));

    expect(screen.getByRole('article')).toHaveTextContent('Mme Gagnon');
    expect(screen.queryByRole('figure')).toBeNull();
  });
});

describe('when nothing is in play', () => {
  it.each<[string, TabState, RegExp]>([
    ['another site', { kind: 'silent' }, /ne lit rien ici/],
    ['a page that was open before Vigie came', { kind: 'silent' }, /si vous y êtes, rechargez la page/],
    ['no composer', reporting({ surface: null, typed: false }), /Aucun texte ouvert/],
    ['nothing typed', reporting({ typed: false }), /Rien d’écrit pour le moment/],
  ])('says so: %s', (_, tab, words) => {
    open(COTE_NORD, tab);
    expect(screen.getByText(words)).toBeVisible();
  });

  it('says that its silence is not permission', () => {
    open(COTE_NORD, reporting({}));

    expect(screen.getByRole('heading', { level: 1, name: 'Rien à signaler dans votre texte.' })).toBeVisible();
    expect(screen.getByText(/son silence n’est pas une permission/)).toBeVisible();
  });

  it('asks for an establishment first', () => {
    open(snapshotOf({}));

    expect(screen.getByRole('heading', { name: /Choisissez votre établissement/ })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Choisir mon établissement' })).toHaveAttribute('href', '/options.html');
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});

describe('the policy', () => {
  it('finds words without their accents, marks them, and leads to the passage as found', async () => {
    const { user } = open(COTE_NORD);

    await user.type(screen.getByRole('searchbox', { name: 'Chercher dans la politique' }), 'collegue');

    expect(screen.getByRole('status')).toHaveTextContent(/articles$/);
    const article = screen.getByRole('region', { name: /^Article.6/ });
    const hit = within(article).getByRole('link', { name: /Porter atteinte à un collègue/ });
    expect(within(hit).getByText('collègue', { selector: 'mark' })).toBeVisible();
    expect(hit).toHaveAttribute(
      'href',
      '/policy.html?establishment=cisss-cote-nord&from=search&q=collegue#a6-jugement-4',
    );
  });

  it('says when nothing was found, and goes back', async () => {
    const { user } = open(COTE_NORD, reporting({}));

    await user.type(screen.getByRole('searchbox'), 'kayak');
    expect(screen.getByRole('status')).toHaveTextContent(/Rien pour .*kayak/);

    await user.click(screen.getByRole('button', { name: 'Effacer la recherche' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Rien à signaler');
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });

  it('gives the contact of the policy, dialled with its extension', () => {
    open(LAURENTIDES);

    expect(screen.getByRole('link', { name: /^Appeler.450.432-2777/ })).toHaveAttribute(
      'href',
      'tel:+14504322777;ext=22898',
    );
    expect(screen.getByRole('link', { name: /^Écrire à.rmrpc/ })).toBeVisible();
  });

  it('says that a policy names who can answer without a number', () => {
    open(COTE_NORD);
    expect(screen.getByText(/sans numéro ni adresse/)).toBeVisible();
  });
});

describe('what the policy has at hand', () => {
  const at = (anchor: string) => `/policy.html?establishment=${anchor}`;
  const leads = () => {
    const section = screen.getByRole('heading', { name: 'La politique' }).parentElement;
    const links = section === null ? [] : within(section).getAllByRole('link');
    return links.map((link) => [link.textContent, link.getAttribute('href')]);
  };

  it.each<[Wanted, readonly (readonly [string, string])[]]>([
    [
      { establishment: 'cisss-cote-nord', role: 'employee' },
      [
        ['Qui fait quoi', at('cisss-cote-nord&from=search#a12-p1')],
        ['Les suites possibles', at('cisss-cote-nord&from=search#a11-p1')],
        ['Les mots de la politique', at('cisss-cote-nord&from=search#a3-organisation')],
      ],
    ],
    [
      { establishment: 'cisss-cote-nord', role: 'manager' },
      [
        ['Qui fait quoi', at('cisss-cote-nord&from=search#a12-p1')],
        ['Signaler une situation', at('cisss-cote-nord&from=search#a12-superieurs-gestionnaires-2')],
        ['Les suites possibles', at('cisss-cote-nord&from=search#a11-p1')],
        ['Les mots de la politique', at('cisss-cote-nord&from=search#a3-organisation')],
      ],
    ],
    [
      { establishment: 'cisss-cote-nord', role: 'non-institutional' },
      [
        ['Qui fait quoi', at('cisss-cote-nord&from=search#a12-p1')],
        ['Les mots de la politique', at('cisss-cote-nord&from=search#a3-organisation')],
      ],
    ],
    [
      { establishment: 'cisss-laurentides', role: 'authorized' },
      [
        ['Qui fait quoi', at('cisss-laurentides&from=search#a6-p1')],
        ['Signaler une situation', at('cisss-laurentides&from=search#a6-toute-personne-2')],
        ['Après une erreur', at('cisss-laurentides&from=search#a5.2.6')],
        ['Les suites possibles', at('cisss-laurentides&from=search#a8-p1')],
        ['Les mots de la politique', at('cisss-laurentides&from=search#annexe-2-medias-sociaux')],
      ],
    ],
  ])('is that of the person’s role: %j', (wanted, expected) => {
    open(snapshotOf(wanted));
    expect(leads()).toEqual(expected);
  });

  it('leads to whom to ask from under the search', () => {
    open(LAURENTIDES);
    const link = screen.getByRole('link', { name: 'À qui demander' });
    const target = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    expect(target).toHaveTextContent('Service des relations médias');
  });
});

it('has a box for a text that will be published elsewhere, which opens in a tab too', () => {
  open(COTE_NORD);
  expect(screen.getByText('Vérifier un texte')).toBeVisible();
  expect(document.querySelector('#try-text a')).toHaveAttribute(
    'href',
    '/policy.html?establishment=cisss-cote-nord#try-text',
  );
});

describe('in whose name', () => {
  it('tells staff whose authorisation speaking for the establishment needs', () => {
    open(LAURENTIDES);

    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByText(/demande une autorisation.*Service des relations médias/)).toBeVisible();
  });

  it('names no authorisation to a non-institutional resource', () => {
    open(snapshotOf({ establishment: 'cisss-cote-nord', role: 'non-institutional' }));

    expect(screen.getByText('Vous écrivez en votre nom.')).toBeVisible();
  });

  it('lets an authorised person choose', async () => {
    const { user, onCapacity } = open(snapshotOf({ establishment: 'cisss-cote-nord', role: 'authorized' }));

    expect(screen.getByRole('radio', { name: 'En mon nom' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'Au nom de l’établissement' }));

    expect(onCapacity).toHaveBeenCalledExactlyOnceWith('official');
  });

  it('shows in whose name the text of this tab is', () => {
    const authorized = snapshotOf({ establishment: 'cisss-cote-nord', role: 'authorized', capacity: 'personal' });
    open(authorized, reporting({ capacity: 'official' }));

    expect(screen.getByRole('radio', { name: 'Au nom de l’établissement' })).toBeChecked();
  });

  it('asks nothing on a shared device without a text, since nothing would be remembered', () => {
    open(snapshotOf({ establishment: 'cisss-cote-nord', role: 'authorized', sharedDevice: true }));

    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('locks the choice that the establishment made', () => {
    open(snapshotOf({ establishment: 'cisss-cote-nord', role: 'authorized', origins: { capacity: 'managed' } }));

    expect(screen.getByRole('radio', { name: 'Au nom de l’établissement' })).toBeDisabled();
    expect(screen.getByText('Choisi par votre établissement')).toBeVisible();
  });
});

it('says what Vigie reads and does not keep', () => {
  open(COTE_NORD);
  expect(screen.getByText('Ce que Vigie lit et ne garde pas')).toBeVisible();
});

it('speaks English and leaves the policy in French', () => {
  open({ ...COTE_NORD, language: 'en' }, reporting({ warnings: [NAMED] }));

  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('One item to check');
  expect(screen.getByText(/Divulguer des renseignements/)).toBeVisible();
});

describe('after a mistake', () => {
  it.each(['employee', 'authorized'] as const)('leads %s to what to do, step by step', (role) => {
    open(snapshotOf({ establishment: 'cisss-laurentides', role }));

    expect(screen.getByText('Que faire, étape par étape').closest('a')).toHaveAttribute(
      'href',
      '/policy.html?establishment=cisss-laurentides&view=published',
    );
  });
});
