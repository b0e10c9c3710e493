import { plural } from '../plural.ts';

/** What Vigie received and understood of its configuration. */
export const frStatus = {
  'status.title': 'État de la configuration',
  'status.intro': 'Ce que Vigie a reçu et compris. Cette page ne contient rien de ce qui a été écrit.',
  'status.source.mixed': 'Gérée en partie par l’établissement',
  'status.source.none': 'Aucune configuration reçue. Les réglages de cet appareil s’appliquent.',
  'status.ok': 'Tout a été compris.',
  'status.refused': ({ count }: { count: number }) =>
    plural('fr', count, { one: 'Un réglage n’a pas été compris.', other: `${count} réglages n’ont pas été compris.` }),
  'status.policy': ({ establishment, version }: { establishment: string; version: string }) =>
    `Politique : ${establishment}, version ${version}`,
  'status.policy.provided': 'Politique remise par l’établissement',
  'status.policy.kept':
    'La politique remise en dernier n’a pas pu être lue. Vigie garde la précédente, remise elle aussi par l’établissement.',
  'status.extension': ({ version, browser }: { version: string; browser: string }) => `Vigie ${version}, ${browser}`,
  'status.informed': 'Votre établissement déclare avoir informé le personnel au sujet de Vigie.',
  'status.support': 'Une question sur la configuration?',
  'status.table': 'Chaque réglage, sa valeur et sa source',
  'status.column.setting': 'Réglage',
  'status.column.value': 'Valeur',
  'status.column.source': 'Source',
  'status.column.changeable': 'Modifiable ici',
  'status.setting.managed': 'Établissement',
  'status.setting.own': 'Cet appareil',
  'status.setting.default': 'Départ',
  'status.yes': 'Oui',
  'status.no': 'Non',
  'status.lowered': ({ key, value, expected }: { key: string; value: string; expected: string }) =>
    `${key} : reçu « ${value} », plus que le plafond. Vigie applique ${expected}.`,
  'status.alive': ({ site, count }: { site: string; count: number }) =>
    plural('fr', count, {
      zero: `${site} : Vigie ne répond dans aucun onglet ouvert.`,
      one: `${site} : Vigie répond dans un onglet.`,
      other: `${site} : Vigie répond dans ${count} onglets.`,
    }),
  'status.alive.check': 'Vérifier les onglets ouverts',
  'status.alive.help':
    'Si un onglet du site est ouvert et que Vigie n’y répond pas, rechargez-le. Ensuite, une règle du navigateur peut en être la cause.',
  'status.private-window': 'Vigie ne travaille pas en navigation privée, sauf si vous l’autorisez.',
  'status.copy': 'Copier ce rapport',
  'status.copy.done': 'Rapport copié. Il ne contient aucun texte écrit.',
  'error.managed.body': 'Le reste s’applique. Vos textes sont toujours relus.',
  'error.managed.item': ({ key, value, expected }: { key: string; value: string; expected: string }) =>
    `${key} : reçu « ${value} », attendu ${expected}. Le réglage de départ s’applique.`,
  'error.managed.unknown': ({ key }: { key: string }) =>
    `${key} : Vigie ne connaît pas ce réglage. Il n’a aucun effet.`,
  'error.managed.suggestion': ({ word }: { word: string }) => `Vouliez-vous dire ${word}?`,
};
