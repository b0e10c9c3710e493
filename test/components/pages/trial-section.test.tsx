import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { TrialSection, type TrialSectionProps } from '../../../components/pages/trial/trial-section.tsx';
import { loadTrial } from '../../../lib/draft/load-trial.ts';
import { wordsIn } from '../../../lib/i18n/pages.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { snapshotOf } from './snapshot-of.ts';

const NAMED = 'Mme Gagnon, chambre 214, a encore refusé ses pilules';

const COTE_NORD = snapshotOf({ establishment: 'cisss-cote-nord' });
const LAURENTIDES = snapshotOf({ establishment: 'cisss-laurentides' });

// The first time, the checker is compiled: nobody waits for that in a browser.
beforeAll(async () => {
  await loadTrial();
});

function mount(snapshot: Snapshot, props: Partial<TrialSectionProps> = {}) {
  const load = vi.fn(loadTrial);
  const onRead = vi.fn();
  const { say } = wordsIn(snapshot.language);
  render(<TrialSection say={say} snapshot={snapshot} load={load} onRead={onRead} {...props} />);
  return { load, onRead, user: userEvent.setup() };
}

async function write(snapshot: Snapshot, text: string) {
  const mounted = mount(snapshot, { startsOpen: true });
  const field = await screen.findByRole('textbox');
  await mounted.user.click(field);
  await mounted.user.paste(text);
  return { ...mounted, field };
}

describe('« Vérifier un texte »', () => {
  it('fetches the checker when it is opened, and not before', async () => {
    const { load, user } = mount(COTE_NORD);
    expect(load).not.toHaveBeenCalled();
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(screen.getByText('Vérifier un texte'));
    expect(await screen.findByRole('textbox', { name: 'Votre texte' })).toBeVisible();
    expect(load).toHaveBeenCalledOnce();
  });

  it('says when the checker cannot be fetched', async () => {
    mount(COTE_NORD, { startsOpen: true, load: () => Promise.reject(new TypeError('replaced')) });
    expect(await screen.findByRole('alert')).toHaveTextContent(/n’a pas pu se préparer/);
  });

  it('says that nothing is kept, and gives no aid of the browser anything to read', async () => {
    mount(COTE_NORD, { startsOpen: true });
    expect(screen.getByText(/Rien n’est gardé ni envoyé/)).toBeVisible();
    const field = await screen.findByRole('textbox');
    for (const [name, value] of [
      ['spellcheck', 'false'],
      ['autocomplete', 'off'],
      ['writingsuggestions', 'false'],
    ]) {
      expect(field).toHaveAttribute(name ?? '', value);
    }
    expect(field).not.toHaveAttribute('name');
  });

  it('leads to the same box in a tab where leaving the window closes it', () => {
    mount(COTE_NORD, { startsOpen: true, tabHref: '/policy.html?establishment=cisss-cote-nord#try-text' });
    expect(screen.getByText(/se ferme dès que vous cliquez ailleurs/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ouvrir dans un onglet' })).toHaveAttribute('target', '_blank');
  });
});

describe('what is found', () => {
  it('is said in the words of the card, with the article that binds', async () => {
    const { user, onRead } = await write(COTE_NORD, NAMED);
    const point = await screen.findByRole('article', { name: 'Un nom dans un contexte de soins' });
    expect(screen.getByRole('status')).toHaveTextContent(/^Un point à vérifier/);
    expect(within(point).getByText('Important')).toBeVisible();
    expect(within(point).getByText(/Divulguer des renseignements personnels au sujet d’usagers/)).toBeVisible();
    await user.click(within(point).getByRole('button', { name: 'Lire l’article' }));
    expect(onRead).toHaveBeenCalledExactlyOnceWith('cisss-cote-nord/6/jugement/1');
  });

  it('is underlined behind the text, and selected on demand', async () => {
    const { user, field } = await write(COTE_NORD, NAMED);
    await user.click(await screen.findByRole('button', { name: 'Voir dans le texte' }));
    expect(field).toHaveFocus();
    expect(field).toHaveProperty('selectionStart', 0);
    expect(field).toHaveProperty('selectionEnd', 'Mme Gagnon'.length);
    const underlined = [...document.querySelectorAll('u')].map(({ textContent }) => textContent);
    expect(underlined).toEqual(['Mme Gagnon', 'chambre 214']);
  });

  it('goes by who will read the text', async () => {
    const { user } = await write(LAURENTIDES, 'Les lits de l’unité 4 vont fermer en mars, c’est décidé à l’interne.');
    const before = (await screen.findAllByRole('article')).length;
    await user.click(screen.getByRole('radio', { name: 'Un message' }));
    await waitFor(() => expect(screen.queryAllByRole('article')).not.toHaveLength(before));
  });

  it('asks in whose name of those who may speak for the establishment, and of nobody else', async () => {
    await write(snapshotOf({ establishment: 'cisss-laurentides', role: 'authorized' }), 'Bonjour!');
    expect(screen.getByRole('radio', { name: 'En mon nom' })).toBeChecked();
  });

  it('is nothing without saying that silence is not permission', async () => {
    await write(COTE_NORD, 'Belle journée au bord du fleuve!');
    expect(await screen.findByText('Rien à signaler dans votre texte.')).toBeVisible();
    expect(screen.getByText(/son silence n’est pas une permission/)).toBeVisible();
    expect(screen.queryByRole('radio', { name: 'En mon nom' })).toBeNull();
  });

  it('goes with the text', async () => {
    const { user, field } = await write(COTE_NORD, NAMED);
    await screen.findByRole('article');
    await user.click(screen.getByRole('button', { name: 'Effacer le texte' }));
    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
  });

  it('is forgotten when the page is left', async () => {
    const { field } = await write(COTE_NORD, NAMED);
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(field).toHaveValue(''));
  });
});

describe('while a text is typed', () => {
  const frames: FrameRequestCallback[] = [];
  beforeEach(() => {
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    frames.length = 0;
  });

  it('is read after the frame that paints the character, never before', async () => {
    const tryText = await loadTrial();
    const read = vi.fn(tryText);
    const { user } = mount(COTE_NORD, { startsOpen: true, load: async () => read });
    const field = await screen.findByRole('textbox');
    read.mockClear();
    await user.type(field, 'Mme');
    expect(field).toHaveValue('Mme');
    expect(read).not.toHaveBeenCalled();
    frames.at(-1)?.(0);
    await waitFor(() => expect(read).toHaveBeenCalledOnce());
    expect(read.mock.lastCall?.[1].text).toBe('Mme');
  });
});
