import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage } from '../../../components/pages/options/options-page.tsx';
import { wordsIn } from '../../../lib/i18n/pages.ts';
import { BUILTIN_PACKS } from '../../../lib/policy/packs/index.ts';
import { configurationReport } from '../../../lib/settings/configuration-report.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { deskOf } from './desk-of.ts';
import { snapshotOf } from './snapshot-of.ts';

const MANAGED = { establishment: 'managed', role: 'managed' } as const;
const OWN = snapshotOf({ establishment: 'cisss-cote-nord' });

afterEach(() => location.assign('#'));

function open(snapshot: Snapshot, part = '#notice') {
  location.assign(part);
  const onSave = vi.fn().mockResolvedValue(undefined);
  const page = (now: Snapshot) => (
    <OptionsPage
      words={wordsIn(now.language)}
      packs={BUILTIN_PACKS}
      snapshot={now}
      hours={undefined}
      now={Date.parse('2026-11-23T15:00:00Z')}
      timeZone="America/Toronto"
      configuration={{
        report: configurationReport(now, { vigie: '1.2.3', browser: 'Firefox 153.0' }),
        onCopy: vi.fn(),
        findSigns: vi.fn(),
      }}
      deployment={{ starter: '{}', onPrepare: vi.fn() }}
      shortcut="Alt+Shift+V"
      journal={deskOf([])}
      onCalendar={vi.fn()}
      onSave={onSave}
      approvals={[]}
      onEraseApprovals={vi.fn()}
    />
  );
  const { rerender } = render(page(snapshot));
  return { onSave, user: userEvent.setup(), follow: (now: Snapshot) => rerender(page(now)) };
}

const answerTo = (question: string) => {
  const term = screen.getByText(question, { selector: 'dt' });
  return within(term.parentElement ?? term);
};
const settings = () => screen.queryByRole('heading', { level: 1, name: 'Réglages de Vigie' });

describe('the notice', () => {
  it('says what is read, where and why, what is never kept, what is, and what nobody receives', () => {
    open(OWN);

    expect(answerTo('Ce que Vigie lit').getByText(/^Vigie lit le texte que vous écrivez/)).toBeVisible();
    expect(answerTo('Deux sites seulement').getByText(/Ailleurs, elle ne lit rien/)).toBeVisible();
    expect(answerTo('Pourquoi').getByText(/avant de publier/)).toBeVisible();
    expect(answerTo('Ce qui n’est jamais gardé').getAllByRole('listitem')).toHaveLength(3);
    expect(answerTo('Ce qui est gardé sur cet appareil').getByText(/^Vos exceptions/)).toBeVisible();
    expect(answerTo('Un petit journal, sur cet appareil').getByText(/Vous pouvez l’effacer/)).toBeVisible();
    expect(screen.getByRole('img', { name: /ne reçoit rien de ce que vous écrivez/ })).toBeVisible();
  });

  it('offers a proof that anyone can try without a network', () => {
    open(OWN);

    const steps = answerTo('Faire un essai').getAllByRole('listitem');
    expect(steps[1]).toHaveTextContent(/^Coupez le réseau/);
    expect(steps[2]).toHaveTextContent(/Mme Exemple, chambre 999/);
  });

  it('names the person where nobody else set anything', () => {
    open(OWN);

    expect(answerTo('Qui a fait les réglages').getByText('Vous, sur cet appareil, et personne d’autre.')).toBeVisible();
    expect(screen.getByText(/^Vous avez ajouté Vigie vous-même/)).toBeVisible();
  });

  it('names the establishment that set it, and whom it gives for questions', () => {
    const supportAddress = 'soutien@example.org';
    open(snapshotOf({ establishment: 'cisss-laurentides', role: 'manager', origins: MANAGED, supportAddress }));

    const who = answerTo('Qui a fait les réglages');
    expect(who.getByText(/Gestionnaire, CISSS des Laurentides\.$/)).toBeVisible();
    expect(who.getByText(/soutien@example\.org$/)).toBeVisible();
    expect(answerTo('À qui demander').getByText(/^Service des relations médias/)).toBeVisible();
  });

  it('says so where the establishment stops some passages', () => {
    open({ ...OWN, modes: { 'patient-identifier': 'block' } });

    expect(answerTo('La décision vous appartient').getByText(/choisi d’arrêter certains passages/)).toBeVisible();
  });

  it('speaks of no journal and no schedule on a shared workstation', () => {
    open({ ...OWN, sharedDevice: true, journal: false });

    expect(answerTo('Ce qui est gardé sur cet appareil').getByText(/ni horaire ni journal/)).toBeVisible();
    expect(answerTo('Journal').getByText(/ne tient pas de journal/)).toBeVisible();
  });

  it('lets one choose the language at its very top, and speaks it at once', async () => {
    const { user, onSave, follow } = open(OWN);

    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ language: 'en' });
    follow({ ...OWN, language: 'en' });
    expect(screen.getByRole('heading', { level: 1, name: 'Vigie reads along with you' })).toBeVisible();
  });

  it('leaves a language that the establishment chose', () => {
    open({ ...OWN, origins: { language: 'managed' } });
    expect(screen.queryByRole('radio', { name: 'English' })).toBeNull();
  });
});

describe('the way on', () => {
  it('is the settings once it was read', async () => {
    const { user } = open(OWN);
    expect(settings()).toBeNull();

    await user.click(screen.getByRole('link', { name: 'C’est compris' }));
    await vi.waitFor(() => expect(settings()).not.toBeNull());
  });

  it('leads back to the notice from the settings', async () => {
    const { user } = open(OWN, '#about');
    const about = within(screen.getByRole('region', { name: 'À propos' }));
    expect(about.getByText('Vigie 1.2.3')).toBeVisible();
    expect(about.getByText(/^Alt\+Shift\+V.: ouvrir la fiche/)).toBeVisible();
    expect(about.getByRole('link', { name: /^Licences/ })).toHaveAttribute('href', '/THIRD-PARTY-NOTICES.md');

    await user.click(about.getByRole('link', { name: 'Lire l’avis complet' }));
    await screen.findByRole('heading', { level: 1, name: 'Vigie relit avec vous' });
  });

  it('is not taken from under a reader when the establishment’s settings arrive late', () => {
    const { follow } = open(snapshotOf({}));
    expect(screen.getByRole('combobox', { name: 'Établissement' })).toBeVisible();

    follow(snapshotOf({ establishment: 'cisss-cote-nord', origins: MANAGED }));
    expect(screen.queryByRole('combobox', { name: 'Établissement' })).toBeNull();
    expect(screen.getByRole('link', { name: 'C’est compris' })).toBeVisible();
  });
});
