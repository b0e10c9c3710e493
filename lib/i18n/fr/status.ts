import { plural } from '../plural.ts';

/** What Vigie received and understood of its configuration. */
export const frStatus = {
  'status.title': 'État de la configuration',
  'status.intro': 'Ce que Vigie a reçu et compris. Cette page ne contient rien de ce qui a été écrit.',
  'status.source.managed': 'Gérée par l’établissement',
  'status.source.own': 'Réglée sur cet appareil',
  'status.source.mixed': 'Gérée en partie par l’établissement',
  'status.source.waiting': 'En attente de la configuration de l’établissement…',
  'status.source.none': 'Aucune configuration reçue. Les réglages de cet appareil s’appliquent.',
  'status.received': ({ date, time }: { date: string; time: string }) => `Reçue le ${date} à ${time}`,
  'status.ok': 'Tout a été compris.',
  'status.refused': ({ count }: { count: number }) =>
    plural('fr', count, { one: 'Un réglage n’a pas été compris.', other: `${count} réglages n’ont pas été compris.` }),
  'status.column.setting': 'Réglage',
  'status.column.value': 'Valeur',
  'status.column.source': 'Source',
  'status.setting.managed': 'Établissement',
  'status.setting.own': 'Cet appareil',
  'status.setting.default': 'Départ',
  'status.policy': ({ establishment, version }: { establishment: string; version: string }) =>
    `Politique : ${establishment}, version ${version}`,
  'status.policy.provided': 'Politique remise par l’établissement',
  'status.extension': ({ version }: { version: string }) => `Vigie ${version}`,
  'status.browser': ({ value }: { value: string }) => `Navigateur : ${value}`,
  'status.alive': 'Vigie répond dans cet onglet.',
  'status.alive.not': 'Vigie ne répond pas dans cet onglet.',
  'status.alive.blocked':
    'Le navigateur empêche Vigie de lire ce site. Une règle de l’établissement peut en être la cause.',
  'status.private-window': 'Vigie ne travaille pas en navigation privée, sauf si vous l’autorisez.',
  'status.copy': 'Copier ce rapport',
  'status.copy.done': 'Rapport copié. Il ne contient aucun texte écrit.',
  'status.check-again': 'Vérifier de nouveau',
};
