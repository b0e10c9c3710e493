import { plural } from '../plural.ts';

/** Reading the policy, searching it, and whom to ask. */
export const frPolicy = {
  'policy.title': 'Politique sur les médias sociaux',
  'policy.version': ({ date }: { date: string }) => `En vigueur depuis le ${date}`,
  'policy.version.unknown': 'Document sans date d’entrée en vigueur',
  'policy.language': 'Texte exact de l’établissement',
  'policy.updated': ({ date }: { date: string }) => `La politique a été mise à jour dans Vigie le ${date}.`,
  'policy.open': 'Ouvrir toute la politique',
  'policy.article.link': 'Copier le lien vers cet article',
  'policy.article.link.done': 'Lien copié.',
  'policy.toc': 'Table des matières',
  'policy.quick.definitions': 'Les mots de la politique',
  'search.label': 'Chercher dans la politique',
  'search.help': 'Cherchez en français : la politique est écrite en français.',
  'search.results': ({ count }: { count: number }) =>
    plural('fr', count, { zero: 'Aucun article', one: 'Un article', other: `${count} articles` }),
  'search.empty': ({ word }: { word: string }) => `Rien pour « ${word} ». Essayez un mot plus court, ou son singulier.`,
  'search.clear': 'Effacer la recherche',
  'contact.intro': 'En cas de doute, demandez avant de publier.',
  'contact.call': ({ phone }: { phone: string }) => `Appeler ${phone}`,
  'contact.write': ({ email }: { email: string }) => `Écrire à ${email}`,
  'contact.none': 'La politique nomme qui peut répondre, sans numéro ni adresse. Passez par l’intranet.',
  'contact.from-policy': 'Coordonnées données par la politique',
  'contact.from-admin': 'Coordonnées données par votre établissement',
  'contact.no-draft': 'Le courriel s’ouvre vide : Vigie n’y met rien de votre texte.',
  'policy.tagline': 'La politique de votre établissement, mot pour mot',
  'policy.print': 'Imprimer',
  'policy.print.note': ({ date }: { date: string }) =>
    `Imprimé depuis Vigie le ${date}. Le document de l’établissement fait foi.`,
  'policy.passage.cited': 'Cité par l’avertissement',
  'policy.passage.found': 'Passage trouvé',
  'policy.passage.link': 'Copier le lien vers ce passage',
  'policy.edition': ({ version }: { version: string }) => `Version : ${version}`,
  'policy.verified': ({ date, name }: { date: string; name: string }) =>
    `Texte comparé à l’original le ${date} : ${name}`,
  'policy.to-verify': 'Version à vérifier : la dernière comparaison date de plus de trois ans.',
  'policy.unknown': ({ value }: { value: string }) => `Vigie ne connaît pas cet établissement : ${value}.`,
  'error.copy': 'La copie n’a pas marché. Sélectionnez le texte et copiez-le vous-même.',
};
