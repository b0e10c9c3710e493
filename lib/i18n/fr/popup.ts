import { plural } from '../plural.ts';

/** The popup. */
export const frPopup = {
  'popup.title': 'Vigie',
  'popup.heading.tab': 'Dans cet onglet',
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
  'popup.empty.nothing-typed': 'Rien d’écrit pour le moment. Vigie lira votre texte à mesure que vous l’écrivez.',
  'popup.empty.no-composer': 'Aucun texte ouvert dans cet onglet.',
  'popup.empty.other-site':
    'Vigie ne lit rien ici. Elle travaille seulement sur Facebook et LinkedIn; si vous y êtes, rechargez la page.',
  'popup.empty.no-establishment': 'Choisissez votre établissement pour que Vigie connaisse la politique.',
  'popup.empty.no-establishment.action': 'Choisir mon établissement',
  'popup.options': 'Réglages',
  'popup.privacy.reads':
    'Vigie lit le texte que vous écrivez sur Facebook et LinkedIn, dans votre navigateur seulement.',
  'popup.privacy.context': 'Elle voit aussi le nom de compte affiché et si une image est jointe, sans la regarder.',
  'popup.privacy.never':
    'Elle n’envoie rien. Elle ne garde ni votre texte, ni les noms qu’il contient, ni l’adresse des pages.',
  'popup.privacy.keeps':
    'Elle garde sur cet appareil le jour, le genre de texte, le sujet, l’article et votre décision. Sur demande, et 30 jours, l’empreinte d’un texte soumis pour approbation.',
  'popup.privacy.exceptions':
    'Vos exceptions et les noms de vos proches sont les seuls mots gardés, parce que vous les avez choisis.',
  'popup.field.copy': 'Copier le rapport du champ',
  'popup.field.help': 'Utile si Vigie lit mal ce champ : le rapport dit comment elle l’a reconnu.',
  'popup.field.done': 'Rapport copié. Il ne contient aucun texte écrit, aucun nom, aucune adresse.',
  'popup.silence': 'Vigie peut passer à côté de quelque chose : son silence n’est pas une permission.',
  'popup.pause': 'Mettre Vigie en pause',
  'popup.pause.help':
    'Vigie ne lit alors aucun texte. Après une heure ou demain, elle reprend d’elle-même; pour un site, quand vous décochez.',
  'popup.pause.hour': 'Une heure',
  'popup.pause.tomorrow': 'Jusqu’à demain',
  'popup.pause.site': ({ name }: { name: string }) => `Ne rien lire sur ${name}`,
  'popup.pause.end': 'Reprendre maintenant',
  'popup.paused': ({ day, time }: { day: string; time: string }) => `Vigie est en pause jusqu’à ${day}, ${time}.`,
  'popup.mistake.title': 'Après une erreur',
  'popup.mistake.body':
    'Retirez le texte et n’en discutez pas davantage. Avisez la personne responsable des renseignements personnels et votre gestionnaire.',
};
