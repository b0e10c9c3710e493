import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, type Mock, vi } from 'vitest';
import type { KeptApproval } from '../../../components/pages/options/approvals-section.tsx';
import { OptionsPage, type OptionsPageProps } from '../../../components/pages/options/options-page.tsx';
import { wordsIn } from '../../../lib/i18n/pages.ts';
import { BUILTIN_PACKS } from '../../../lib/policy/packs/index.ts';
import { HOLIDAYS } from '../../../lib/schedule/holidays.ts';
import { configurationReport } from '../../../lib/settings/configuration-report.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import { workScheduleSchema } from '../../../lib/settings/work-schedule-schema.ts';
import { deskOf } from './desk-of.ts';
import { snapshotOf } from './snapshot-of.ts';

const COTE_NORD = snapshotOf({ establishment: 'cisss-cote-nord' });
const LAURENTIDES = snapshotOf({ establishment: 'cisss-laurentides' });

const configurationOf = (snapshot: Snapshot) => ({
  report: configurationReport(snapshot, { vigie: '1.2.3', browser: 'Firefox 153.0' }),
  onCopy: vi.fn().mockResolvedValue(undefined),
  findSigns: vi.fn().mockResolvedValue({ facebook: 2, linkedin: 0 }),
});

const deploying = () => ({ starter: '{"settings":{}}', onPrepare: vi.fn().mockResolvedValue('saved') });
/** A Monday, 10 h in Toronto. */
const NOW = Date.parse('2026-11-23T15:00:00Z');

interface Parts extends Pick<OptionsPageProps, 'onCalendar' | 'hours' | 'approvals'> {
  readonly onSave: Mock;
}

function open(
  snapshot: Snapshot,
  { onSave = vi.fn().mockResolvedValue(undefined), onCalendar = vi.fn(), hours, approvals = [] }: Partial<Parts> = {},
) {
  const configuration = configurationOf(snapshot);
  const deployment = deploying();
  const onEraseApprovals = vi.fn().mockResolvedValue(undefined);
  render(
    <OptionsPage
      words={wordsIn(snapshot.language)}
      packs={BUILTIN_PACKS}
      snapshot={snapshot}
      hours={hours}
      now={NOW}
      timeZone="America/Toronto"
      configuration={configuration}
      deployment={deployment}
      onCalendar={onCalendar}
      onSave={onSave}
      approvals={approvals}
      onEraseApprovals={onEraseApprovals}
      journal={deskOf([])}
    />,
  );
  return { onSave, onEraseApprovals, configuration, deployment, user: userEvent.setup() };
}

const establishment = () => screen.getByRole('combobox', { name: 'Établissement' });
const role = () => screen.getByRole('combobox', { name: 'Rôle' });
const rolesOffered = () =>
  within(role())
    .getAllByRole('option')
    .map((option) => option.textContent);
const RESOURCE = /^Ressource non institutionnelle/;

describe('the first choice', () => {
  it('says what Vigie reads and never keeps before anything is chosen', () => {
    open(snapshotOf({}));

    expect(screen.getByRole('heading', { level: 1, name: 'Vigie relit avec vous' })).toBeVisible();
    expect(screen.getByText(/Elle n’envoie rien\. Elle ne garde ni votre texte/)).toBeVisible();
    expect(screen.getByText(/^Vous avez ajouté Vigie vous-même/)).toBeVisible();
  });

  it('says what an establishment that sets something does not receive', () => {
    open(snapshotOf({ role: 'trainee', origins: { role: 'managed' } }));

    expect(screen.getByText(/Il ne reçoit ni vos textes/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Rôle' })).toHaveValue('Stagiaire');
  });

  it('saves an establishment and a role', async () => {
    const { user, onSave } = open(snapshotOf({}));

    await user.selectOptions(establishment(), 'CISSS de la Côte-Nord');
    await user.selectOptions(role(), 'Médecin');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    expect(onSave).toHaveBeenCalledExactlyOnceWith({ establishment: 'cisss-cote-nord', role: 'physician' });
    expect(screen.getByRole('status')).toHaveTextContent('Enregistré');
  });

  it('asks one question about the hours where the policy speaks of them; passed over, none are kept', async () => {
    const { user, onSave } = open(snapshotOf({}));
    const hours = () => screen.queryByRole('combobox', { name: 'Votre horaire (facultatif)' });
    expect(hours()).toBeNull();

    await user.selectOptions(establishment(), 'CISSS des Laurentides');
    await user.selectOptions(role(), 'Médecin');
    expect(hours()).toBeNull();
    await user.selectOptions(establishment(), 'CISSS de la Côte-Nord');
    expect(hours()).toHaveValue('none');
    await user.selectOptions(hours() ?? establishment(), screen.getByRole('option', { name: /^De nuit/ }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    const [saved] = onSave.mock.calls[0] ?? [];
    expect(saved.hours.days[0]).toEqual([{ start: 0, end: 480, breaks: [{ start: 180, end: 240 }] }]);
    expect(workScheduleSchema.safeParse(saved.hours).success).toBe(true);
  });

  it('says what is missing and saves nothing', async () => {
    const { user, onSave } = open(snapshotOf({}));

    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    expect(onSave).not.toHaveBeenCalled();
    expect(establishment()).toBeInvalid();
    expect(establishment()).toHaveAccessibleDescription('Choisissez un établissement.');
    expect(role()).toHaveAccessibleDescription('Choisissez un rôle.');
  });

  it('offers the non-institutional role where the policy speaks to it', async () => {
    const { user } = open(snapshotOf({}));

    await user.selectOptions(establishment(), 'CISSS de la Côte-Nord');
    expect(rolesOffered()).toContainEqual(expect.stringMatching(RESOURCE));

    await user.selectOptions(establishment(), 'CISSS des Laurentides');
    expect(rolesOffered()).not.toContainEqual(expect.stringMatching(RESOURCE));
  });

  it('refuses that role aloud when the establishment changes under it', async () => {
    const { user, onSave } = open(snapshotOf({}));

    await user.selectOptions(establishment(), 'CISSS de la Côte-Nord');
    await user.selectOptions(role(), screen.getByRole('option', { name: RESOURCE }));
    await user.selectOptions(establishment(), 'CISSS des Laurentides');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    expect(role()).toHaveAccessibleDescription(/ne s’adresse pas à ce rôle/);
    expect(onSave).not.toHaveBeenCalled();
  });
});

describe('the profile', () => {
  const profile = () => within(screen.getByRole('region', { name: 'Profil' }));

  it('saves the language at once, as every page follows it', async () => {
    const { user, onSave } = open(COTE_NORD);

    await user.selectOptions(screen.getByRole('combobox', { name: 'Langue de Vigie' }), 'English');

    expect(onSave).toHaveBeenCalledExactlyOnceWith({ language: 'en' });
  });

  it('says when the language could not be kept', async () => {
    const { user } = open(COTE_NORD, { onSave: vi.fn().mockRejectedValue(new Error('disk full')) });
    const language = () => screen.getByRole('combobox', { name: 'Langue de Vigie' });

    await user.selectOptions(language(), 'English');

    await vi.waitFor(() => expect(language()).toHaveAccessibleDescription(/n’a pas pu être enregistré/));
  });

  it('saves the role', async () => {
    const { user, onSave } = open(COTE_NORD);

    await user.selectOptions(role(), 'Gestionnaire');
    await user.click(profile().getByRole('button', { name: 'Enregistrer' }));

    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      establishment: 'cisss-cote-nord',
      role: 'manager',
      capacity: undefined,
    });
    expect(profile().getByRole('status')).toHaveTextContent('Enregistré');
  });

  it('asks an authorised person in whose name they usually write', async () => {
    const { user, onSave } = open(LAURENTIDES);
    const question = { name: /au nom de qui écrivez-vous/ };
    expect(screen.queryByRole('combobox', question)).toBeNull();

    await user.selectOptions(role(), 'Personne autorisée à publier pour l’établissement');
    await user.selectOptions(screen.getByRole('combobox', question), 'Au nom de l’établissement');
    await user.click(profile().getByRole('button', { name: 'Enregistrer' }));

    expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ role: 'authorized', capacity: 'official' }));
  });

  it('takes the accounts that are the person’s, one on each line', async () => {
    const { user, onSave } = open(COTE_NORD);

    await user.type(screen.getByRole('textbox', { name: 'Mes comptes' }), ' Camille Exemple\n\nC. Exemple ');
    await user.click(profile().getByRole('button', { name: 'Enregistrer' }));

    expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ ownAccounts: ['Camille Exemple', 'C. Exemple'] }));
  });

  it('asks for no accounts on a shared device', () => {
    open({ ...COTE_NORD, sharedDevice: true });
    expect(screen.queryByRole('textbox', { name: 'Mes comptes' })).toBeNull();
  });

  it('follows what the establishment sets while the page is open', () => {
    const page = (snapshot: Snapshot) => (
      <OptionsPage
        words={wordsIn('fr')}
        packs={BUILTIN_PACKS}
        snapshot={snapshot}
        hours={undefined}
        now={NOW}
        timeZone="America/Toronto"
        configuration={configurationOf(snapshot)}
        deployment={deploying()}
        onCalendar={vi.fn()}
        onSave={vi.fn()}
        approvals={[]}
        onEraseApprovals={vi.fn()}
        journal={deskOf([])}
      />
    );
    const { rerender } = render(page(COTE_NORD));

    rerender(page({ ...LAURENTIDES, revision: 2, origins: { establishment: 'managed' } }));

    expect(screen.getByRole('textbox', { name: 'Établissement' })).toHaveValue('CISSS des Laurentides');
  });

  it('says when the choice could not be kept', async () => {
    const { user } = open(COTE_NORD, { onSave: vi.fn().mockRejectedValue(new Error('QUOTA_BYTES')) });

    await user.click(profile().getByRole('button', { name: 'Enregistrer' }));

    expect(profile().getByRole('status')).toHaveTextContent('Ce réglage n’a pas pu être enregistré.');
  });

  it('shows what the establishment set, locked, with the reason', () => {
    open({ ...LAURENTIDES, role: 'manager', origins: { establishment: 'managed', role: 'managed' } });

    const locked = screen.getByRole('textbox', { name: 'Établissement' });
    expect(locked).toHaveValue('CISSS des Laurentides');
    expect(locked).toHaveAttribute('readonly');
    expect(locked).toHaveAccessibleDescription(/^Choisi par votre établissement\..*Service des relations médias/);
    expect(screen.getByRole('textbox', { name: 'Rôle' })).toHaveValue('Gestionnaire');
    expect(screen.queryByRole('combobox', { name: 'Rôle' })).toBeNull();
  });
});

describe('the weekly hours', () => {
  const day = (name: string) => within(screen.getByRole('region', { name }));
  const save = () => screen.getByRole('button', { name: 'Enregistrer l’horaire' });

  it('are saved as minutes, with their break', async () => {
    const { user, onSave } = open(COTE_NORD);

    await user.click(screen.getByRole('button', { name: /^Ajouter un quart.: mardi$/ }));
    await user.type(day('mardi').getByLabelText('Début'), '0830');
    await user.type(day('mardi').getByLabelText('Fin'), '16 h 30');
    await user.click(day('mardi').getByRole('button', { name: 'Ajouter une pause ou un repas' }));
    await user.type(day('mardi').getByLabelText('Pause, de'), '12:00');
    await user.type(day('mardi').getByLabelText('Pause, à'), '12 h 45');
    await user.click(save());

    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      hours: {
        timeZone: 'America/Toronto',
        days: [[], [{ start: 510, end: 990, breaks: [{ start: 720, end: 765 }] }], [], [], [], [], []],
        holidays: HOLIDAYS,
      },
    });
  });

  it('keep the focus where the work goes on', async () => {
    const { user } = open(COTE_NORD);

    await user.click(screen.getByRole('button', { name: /^Ajouter un quart.: jeudi$/ }));
    expect(day('jeudi').getByLabelText('Début')).toHaveFocus();

    await user.click(day('jeudi').getByRole('button', { name: 'Ajouter une pause ou un repas' }));
    expect(day('jeudi').getByLabelText('Pause, de')).toHaveFocus();

    await user.click(day('jeudi').getByRole('button', { name: 'Retirer cette pause' }));
    expect(day('jeudi').getByRole('button', { name: 'Ajouter une pause ou un repas' })).toHaveFocus();

    await user.click(day('jeudi').getByRole('button', { name: 'Retirer ce quart' }));
    expect(day('jeudi').getByRole('button', { name: /^Ajouter un quart/ })).toHaveFocus();
  });

  it('say that a night shift ends on the next day', async () => {
    const { user } = open(COTE_NORD);

    await user.click(screen.getByRole('button', { name: /^Ajouter un quart.: vendredi$/ }));
    await user.type(day('vendredi').getByLabelText('Début'), '22 h 30');
    await user.type(day('vendredi').getByLabelText('Fin'), '7 h');

    expect(day('vendredi').getByText(/^Se termine le lendemain, 7.h$/)).toBeVisible();
  });

  it('name the hour that cannot be read, and are not saved', async () => {
    const { user, onSave } = open(COTE_NORD);

    await user.click(screen.getByRole('button', { name: /^Ajouter un quart.: lundi$/ }));
    await user.type(day('lundi').getByLabelText('Début'), 'huit heures');
    await user.type(day('lundi').getByLabelText('Fin'), '16 h');
    await user.click(save());

    expect(screen.getByRole('alert')).toHaveTextContent(/lundi : «.huit heures.» n’est pas une heure/);
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(day('lundi').getByLabelText('Début')).toBeInvalid();
    expect(day('lundi').getByLabelText('Fin')).toBeValid();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('come back as they were saved, and a shift can be taken out', async () => {
    const hours = {
      timeZone: 'America/Toronto',
      days: [[{ start: 510, end: 990, breaks: [] }], [], [], [], [], [], []],
    };
    const { user, onSave } = open(COTE_NORD, { hours });

    expect(day('lundi').getByLabelText('Début')).toHaveValue('8\u00a0h\u00a030');
    await user.click(day('lundi').getByRole('button', { name: 'Retirer ce quart' }));
    await user.click(save());

    expect(onSave).toHaveBeenCalledWith({ hours: { ...hours, days: [[], [], [], [], [], [], []] } });
  });

  it('are not asked for where the policy does not speak of them', () => {
    open(LAURENTIDES);

    expect(screen.getByText(/ne fixe rien sur les heures de travail/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Enregistrer l’horaire' })).toBeNull();
  });

  it('are shown in words when the establishment set them', () => {
    const days = [[{ start: 510, end: 990, breaks: [] }], [], [], [], [], [], []];
    open({ ...COTE_NORD, origins: { hours: 'managed' } }, { hours: { timeZone: 'America/Toronto', days } });

    expect(screen.getByText(/^8.h.30 – 16.h.30$/, { selector: 'dd' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Enregistrer l’horaire' })).toBeNull();
  });
});

describe('the journal', () => {
  it('is turned off with one click', async () => {
    const { user, onSave } = open(COTE_NORD);

    await user.click(screen.getByRole('checkbox', { name: 'Tenir le journal sur cet appareil' }));

    expect(onSave).toHaveBeenCalledExactlyOnceWith({ journal: false });
  });

  it('is locked where the establishment forbids it', () => {
    open({ ...COTE_NORD, journal: false, origins: { journal: 'managed' } });

    expect(screen.queryByRole('checkbox', { name: /journal/ })).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Tenir le journal sur cet appareil' })).toHaveValue('Désactivé');
  });
});

it('keeps neither hours nor journal on a shared workstation', () => {
  open({ ...COTE_NORD, sharedDevice: true, journal: false });

  expect(screen.getAllByText(/Vigie n’y garde ni horaire ni journal/)).toHaveLength(2);
  expect(screen.queryByRole('checkbox', { name: /journal/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Enregistrer l’horaire' })).toBeNull();
});

it('leaves hours open that an administrator gave as a start', () => {
  const days = [[{ start: 480, end: 960, breaks: [] }], [], [], [], [], [], []];
  const start = { origins: { hours: 'managed' }, hoursLocked: false } as const;
  open({ ...COTE_NORD, ...start }, { hours: { timeZone: 'America/Toronto', days } });
  expect(screen.getByRole('button', { name: 'Enregistrer l’horaire' })).toBeVisible();
});

describe('the sites', () => {
  const sites = () => within(screen.getByRole('region', { name: 'Où Vigie relit' }));

  it('are turned off one by one', async () => {
    const { user, onSave } = open(COTE_NORD);
    await user.click(sites().getByRole('checkbox', { name: 'LinkedIn' }));
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ linkedin: false });
  });

  it('are locked where something is held back', () => {
    open({ ...COTE_NORD, mayPause: false });
    expect(sites().queryByRole('checkbox')).toBeNull();
  });

  it('are locked where the establishment chose', () => {
    open({ ...COTE_NORD, sitesOff: ['facebook.com'], origins: { facebook: 'managed' } });
    expect(sites().getByRole('textbox', { name: 'Facebook' })).toHaveValue('Désactivé');
    expect(sites().getByRole('checkbox', { name: 'LinkedIn' })).toBeChecked();
  });
});

it('sends whoever asks about a locked value to the support that the establishment names', () => {
  open({ ...COTE_NORD, role: 'manager', supportAddress: 'soutien@example.org', origins: { role: 'managed' } });
  const role = screen.getByRole('textbox', { name: 'Rôle' });
  expect(role).toHaveAccessibleDescription(/demandez conseil\s: soutien@example\.org\.$/);
});

describe('the configuration', () => {
  const status = () => within(screen.getByRole('region', { name: 'État de la configuration' }));

  it('lists what was refused, with what was found and what is expected', () => {
    open({ ...COTE_NORD, refused: [{ key: 'language', found: 'de', expected: 'fr | en' }] });

    expect(status().getByText('Un réglage n’a pas été compris.')).toBeVisible();
    expect(status().getByText(/^language : reçu «.de.», attendu fr \| en/)).toBeVisible();
  });

  it.each([
    ['establisment', /Vouliez-vous dire establishment\?$/],
    ['ExtensionInstallForcelist', /Il n’a aucun effet\.$/],
  ])('says of the unknown key %s what is nearest to it', (key, words) => {
    open({ ...COTE_NORD, refused: [{ key, found: '"x"', expected: 'establishment | role', kind: 'unknown' }] });
    expect(status().getByText(words)).toBeVisible();
  });

  it('says which mode was lowered, and to what', () => {
    const lowered = { key: 'modes.disparagement', found: '"block"', expected: 'confirm', kind: 'lowered' } as const;
    open({ ...COTE_NORD, refused: [lowered] });
    expect(status().getByText(/plus que le plafond\. Vigie applique confirm\.$/)).toBeVisible();
  });

  it('shows hostile text as text', () => {
    open({ ...COTE_NORD, refused: [{ key: '<img src=x>', found: '"<script>1</script>"', expected: '<b>' }] });
    expect(status().getByText(/<img src=x>.*<script>/)).toBeVisible();
    expect(document.querySelector('#status img, #status script')).toBeNull();
  });

  it('names every setting with its source and whether it can be changed here', () => {
    open({ ...COTE_NORD, role: 'manager', origins: { role: 'managed', establishment: 'own' } });
    const rowOf = (key: string) => status().getByRole('rowheader', { name: key, hidden: true }).closest('tr');
    expect(rowOf('role')).toHaveTextContent('rolemanagerÉtablissementNon');
    expect(rowOf('establishment')).toHaveTextContent('establishmentcisss-cote-nordCet appareilOui');
    expect(rowOf('supportAddress')).toHaveTextContent('supportAddress–DépartNon');
  });

  it('asks the open tabs only when asked to', async () => {
    const { user, configuration } = open(COTE_NORD);
    expect(configuration.findSigns).not.toHaveBeenCalled();
    await user.click(status().getByRole('button', { name: 'Vérifier les onglets ouverts' }));
    expect(status().getByText('Facebook : Vigie répond dans 2 onglets.')).toBeVisible();
    expect(status().getByText('LinkedIn : Vigie ne répond dans aucun onglet ouvert.')).toBeVisible();
  });

  it('is copied as one text', async () => {
    const { user, configuration } = open(COTE_NORD);
    await user.click(status().getByRole('button', { name: 'Copier ce rapport' }));
    expect(configuration.onCopy).toHaveBeenCalledOnce();
    expect(status().getByText(/^Rapport copié/)).toBeVisible();
  });

  it('tells whom to ask, and that a policy that failed was not taken', () => {
    open({ ...COTE_NORD, packSource: 'kept', supportAddress: 'soutien@example.org', consentAcknowledged: true });
    expect(status().getByRole('link', { name: 'soutien@example.org' })).toHaveAttribute(
      'href',
      'mailto:soutien@example.org',
    );
    expect(status().getByText(/Vigie garde la précédente/)).toBeVisible();
    expect(status().getByText(/déclare avoir informé le personnel/)).toBeVisible();
  });

  it('that was refused whole is shown before the first choice too', () => {
    open(snapshotOf({ refused: [{ key: 'establishment', found: '"x"', expected: 'cisss-cote-nord' }] }));
    expect(status().getByText(/^establishment : reçu/)).toBeVisible();
  });

  it('says that none was received', () => {
    open(COTE_NORD);
    expect(screen.getByText(/Aucune configuration reçue/)).toBeVisible();
  });
});

describe('the deployment', () => {
  const section = () => within(screen.getByRole('region', { name: 'Préparer le déploiement' }));

  it('is made of what stands in the field', async () => {
    const { user, deployment } = open(COTE_NORD);
    await user.click(section().getByRole('button', { name: 'Enregistrer les fichiers (.zip)' }));
    expect(deployment.onPrepare).toHaveBeenCalledExactlyOnceWith('{"settings":{}}');
    expect(section().getByRole('status')).toHaveTextContent('Les fichiers sont prêts');
  });

  it.each([
    [['settings.rôle: "x", expected role'], 'settings.rôle'],
    [[], 'n’est pas du JSON'],
  ])('says what is wrong: %j', async (faults, words) => {
    const { user, deployment } = open(COTE_NORD);
    deployment.onPrepare.mockResolvedValue(faults);
    await user.click(section().getByRole('button', { name: 'Enregistrer les fichiers (.zip)' }));
    expect(section().getByRole('status')).toHaveTextContent(words);
  });
});

describe('requests for approval', () => {
  const TRACE: KeptApproval = { digest: 'a1', platform: 'facebook', day: '2026-11-12', state: 'asked' };

  it('are nobody’s business but of those who may publish, or who keep a trace of one', () => {
    open(LAURENTIDES);
    expect(screen.queryByRole('heading', { name: 'Approbations' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Approbations' })).toBeNull();
  });

  it('whoever approves says so', async () => {
    const { user, onSave } = open({ ...LAURENTIDES, role: 'authorized' });
    await user.click(screen.getByRole('checkbox', { name: /^J’approuve moi-même les contenus/ }));
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ approver: true });
  });

  it('lists the traces with day, platform and state, and erases them', async () => {
    const traces = [TRACE, { ...TRACE, digest: 'b2', state: 'approved' as const }];
    const { user, onEraseApprovals } = open(LAURENTIDES, { approvals: traces });
    expect(screen.getByText(/^Facebook, 12 novembre 2026.: en attente d’approbation$/)).toBeVisible();
    expect(screen.getByText(/^Facebook, 12 novembre 2026.: approuvée$/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Effacer les traces' }));
    expect(onEraseApprovals).toHaveBeenCalledOnce();
  });

  it('leaves nothing on a shared device', () => {
    open({ ...LAURENTIDES, role: 'authorized', sharedDevice: true });
    expect(screen.queryByRole('checkbox', { name: /^J’approuve/ })).toBeNull();
  });
});
