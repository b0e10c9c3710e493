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
  'error.managed.body': 'Le reste s’applique. Vos textes sont toujours relus.',
  'error.managed.item': ({ key, value, expected }: { key: string; value: string; expected: string }) =>
    `${key} : reçu « ${value} », attendu ${expected}. Le réglage de départ s’applique.`,
};
