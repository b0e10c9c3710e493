import { plural } from '../plural.ts';

/** At Publish: confirm, justify, block. */
export const frPublish = {
  'publish.title.post': 'Un dernier regard avant de publier',
  'publish.title.comment': 'Un dernier regard avant de commenter',
  'publish.title.send': 'Un dernier regard avant d’envoyer',
  'publish.left': ({ count }: { count: number }) =>
    plural('fr', count, {
      one: 'Il reste un point important à vérifier :',
      other: `Il reste ${count} points importants à vérifier :`,
    }),
  'publish.left.caution': ({ count }: { count: number }) =>
    plural('fr', count, { one: 'Il reste un point à vérifier :', other: `Il reste ${count} points à vérifier :` }),
  'publish.item': ({ concern, excerpt }: { concern: string; excerpt: string }) => `${concern} : « ${excerpt} »`,
  'publish.item.whole': ({ concern }: { concern: string }) => `${concern} : tout le texte`,
  'publish.item.article': ({ article, establishment }: { article: string; establishment: string }) =>
    `Article ${article}, ${establishment}`,
  'publish.back': 'Revenir au texte',
  'publish.confirm.body': 'Vous pouvez revenir au texte. Si tout vous semble correct, la décision vous appartient.',
  'publish.confirm.go.post': 'Publier quand même',
  'publish.confirm.go.comment': 'Commenter quand même',
  'publish.confirm.go.send': 'Envoyer quand même',
  'publish.justify.body': 'Pour continuer, choisissez la raison qui convient le mieux.',
  'publish.justify.legend': 'Votre raison',
  'publish.justify.privacy': 'Votre raison n’est pas gardée, et votre texte non plus.',
  'publish.justify.missing': 'Choisissez une raison pour continuer.',
  'publish.covered': 'Quelque chose dans la page couvre ce bouton. Faites défiler la page, puis réessayez.',
  'publish.justify.go.post': 'Publier avec cette raison',
  'publish.justify.go.comment': 'Commenter avec cette raison',
  'publish.justify.go.send': 'Envoyer avec cette raison',
  'publish.block.title.post': 'Ce texte ne peut pas être publié tel quel',
  'publish.block.title.comment': 'Ce commentaire ne peut pas être publié tel quel',
  'publish.block.title.send': 'Ce message ne peut pas être envoyé tel quel',
  'publish.block.body':
    'Votre établissement a choisi de ne pas laisser passer ce genre de passage. Modifiez-le, et vous pourrez continuer.',
  'publish.block.wrong': ({ contact }: { contact: string }) =>
    `Vigie se trompe? Votre texte reste ici. Demandez conseil : ${contact}.`,
  'publish.accepted.post': ({ label }: { label: string }) =>
    `C’est noté. Appuyez de nouveau sur « ${label} » pour publier.`,
  'publish.accepted.comment': ({ label }: { label: string }) =>
    `C’est noté. Appuyez de nouveau sur « ${label} » pour commenter.`,
  'publish.accepted.send': ({ label }: { label: string }) =>
    `C’est noté. Appuyez de nouveau sur « ${label} » pour envoyer.`,
  'publish.accepted.enter': 'C’est noté. Appuyez de nouveau sur Entrée pour envoyer.',
  'publish.reason.misread': 'Le passage ne veut pas dire cela',
  'publish.reason.own-story': 'Il s’agit de moi ou de mes proches, hors du travail',
  'publish.reason.invented': 'L’exemple est inventé',
  'publish.reason.general': 'Personne ne peut être reconnu',
  'publish.reason.public-source': 'C’est déjà public, de source officielle',
  'publish.reason.consent': 'J’ai le consentement de la personne ou de qui la représente légalement',
  'publish.reason.colleague-consent': 'La personne a donné son accord',
  'publish.reason.written': 'J’ai l’autorisation écrite de la personne ou de qui la représente',
  'publish.reason.authorization': ({ authority }: { authority: string }) =>
    `J’ai l’autorisation requise (${authority})`,
  'publish.reason.approved': ({ authority }: { authority: string }) => `Ce contenu a été approuvé (${authority})`,
  'publish.reason.own-name': 'Je parle en mon nom, et le texte le dit',
  'publish.reason.work-tool': 'J’utilise ce réseau pour mon travail',
  'publish.reason.other': 'Une autre raison',
};
