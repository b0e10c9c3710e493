import { plural } from '../plural.ts';

/** The popup. */
export const frPopup = {
  'popup.title': 'Vigie',
  'popup.heading.tab': 'Dans cet onglet',
  'popup.heading.hours': 'Mes heures',
  'popup.heading.capacity': 'Au nom de qui',
  'popup.heading.policy': 'La politique',
  'popup.heading.contact': 'À qui demander',
  'popup.heading.privacy': 'Ce que Vigie lit et ne garde pas',
  'popup.tab.count': ({ count }: { count: number }) =>
    plural('fr', count, {
      zero: 'Rien à signaler dans votre texte.',
      one: 'Un point à vérifier dans votre texte :',
      other: `${count} points à vérifier dans votre texte :`,
    }),
  'popup.tab.item': ({ concern, excerpt }: { concern: string; excerpt: string }) => `${concern} : « ${excerpt} »`,
  'popup.tab.show': 'Voir dans le texte',
  'popup.tab.composers': ({ count }: { count: number }) =>
    plural('fr', count, { one: 'Un texte ouvert', other: `${count} textes ouverts` }),
  'popup.empty.nothing-typed': 'Rien d’écrit pour le moment. Vigie lira votre texte à mesure que vous l’écrivez.',
  'popup.empty.no-composer': 'Aucun texte ouvert dans cet onglet.',
  'popup.empty.other-site': 'Vigie ne lit rien ici. Elle travaille seulement sur Facebook et LinkedIn.',
  'popup.empty.off': 'Votre établissement a désactivé Vigie pour ce genre de texte.',
  'popup.empty.no-establishment': 'Choisissez votre établissement pour que Vigie connaisse la politique.',
  'popup.empty.no-establishment.action': 'Choisir mon établissement',
  'popup.profile': ({ role, establishment }: { role: string; establishment: string }) => `${role}, ${establishment}`,
  'popup.options': 'Réglages',
  'popup.privacy.reads':
    'Vigie lit le texte que vous écrivez sur Facebook et LinkedIn, dans votre navigateur seulement.',
  'popup.privacy.context': 'Elle voit aussi le nom de compte affiché et si une image est jointe, sans la regarder.',
  'popup.privacy.never':
    'Elle n’envoie rien. Elle ne garde ni votre texte, ni les noms qu’il contient, ni l’adresse des pages.',
  'popup.privacy.keeps':
    'Elle garde sur cet appareil le jour, le genre de texte, le sujet, l’article et votre décision.',
  'popup.privacy.exceptions':
    'Vos exceptions et les noms de vos proches sont les seuls mots gardés, parce que vous les avez choisis.',
  'popup.privacy.more': 'Lire l’avis complet',
  'popup.silence': 'Vigie peut passer à côté de quelque chose : son silence n’est pas une permission.',
  'popup.pause.legend': 'Mettre Vigie en pause',
  'popup.pause.hour': 'Pendant une heure',
  'popup.pause.tomorrow': 'Jusqu’à demain',
  'popup.pause.site': 'Sur ce site',
  'popup.pause.on': 'Vigie est en pause : elle ne lit rien.',
  'popup.pause.end': 'Reprendre maintenant',
  'popup.try.title': 'Vérifier un texte',
  'popup.try.label': 'Texte à vérifier',
  'popup.try.help': 'Rien n’en est gardé.',
  'popup.mistake.title': 'Après une erreur',
  'popup.mistake.body':
    'Retirez le texte et n’en discutez pas davantage. Avisez la personne responsable des renseignements personnels et votre gestionnaire.',
};
