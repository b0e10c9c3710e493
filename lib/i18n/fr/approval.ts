import { plural } from '../plural.ts';

/** The request for approval: the sheet, then the mail. */
export const frApproval = {
  'card.prior-approval.prepare': 'Préparer la demande',
  'card.prior-approval.already': 'C’est déjà approuvé',
  'approval.title': 'Demande d’approbation',
  'approval.intro': ({ article }: { article: string }) =>
    `Cinq étapes, selon l’article ${article} : proposer, vérifier, envoyer, attendre, publier.`,
  'approval.check.legend': 'À cocher avant d’envoyer',
  'approval.check.exact': 'L’information est exacte',
  'approval.check.rights': 'Les textes, images et vidéos sont libres de droits',
  'approval.check.policy': 'Le contenu respecte la politique',
  'approval.check.people':
    'J’ai l’autorisation écrite des personnes nommées ou montrées, ou de qui les représente légalement',
  'approval.check.nobody': 'Personne n’est nommé ni montré',
  'approval.check.missing': ({ count }: { count: number }) =>
    plural('fr', count, { one: 'Il reste une case à cocher.', other: `Il reste ${count} cases à cocher.` }),
  'approval.to': ({ email }: { email: string }) => `La demande ira à : ${email}`,
  'approval.mail': 'Le courriel, tel qu’il partira',
  'approval.keep': 'Garder une trace de cette demande',
  'approval.keep.help': 'Sur cet appareil, 30 jours : une empreinte du texte, jamais le texte.',
  'approval.open': 'Ouvrir dans mon courriel',
  'approval.copy': 'Copier la demande',
  'approval.copied': 'Demande copiée. Collez-la dans un courriel du travail.',
  'approval.not-copied': 'La demande n’a pas pu être copiée. Sélectionnez le courriel ci-dessus, puis copiez-le.',
  'approval.privacy':
    'Le texte passe à votre programme de courriel; employez celui du travail. Vigie, elle, n’envoie rien.',
  'approval.too-long': 'Ce texte est long pour un lien de courriel. Copiez la demande, puis collez-la.',
  'approval.patient-left': 'Un point important reste à vérifier. Réglez-le avant d’envoyer le texte par courriel.',
  'mail.subject': ({ platform }: { platform: string }) => `Demande d’approbation : publication ${platform}`,
  'mail.greeting': 'Bonjour,',
  'mail.intro': ({ article }: { article: string }) =>
    `Je vous soumets cette proposition de contenu pour approbation, selon l’article ${article} de la politique sur les médias sociaux.`,
  'mail.platform': ({ platform }: { platform: string }) => `Plateforme : ${platform}`,
  'mail.page': ({ name }: { name: string }) => `Page ou compte : ${name}`,
  'mail.date.open': 'Date souhaitée : selon votre disponibilité',
  'mail.text.heading': 'TEXTE PROPOSÉ',
  'mail.text.begin': '--- début du texte ---',
  'mail.text.end': '--- fin du texte ---',
  'mail.media': ({ count }: { count: number }) =>
    plural('fr', count, {
      zero: 'Aucune image ni vidéo.',
      one: 'Une image ou vidéo prévue, à joindre à ce courriel.',
      other: `${count} images ou vidéos prévues, à joindre à ce courriel.`,
    }),
  'mail.check.heading': 'VÉRIFICATIONS',
  'mail.check.done': ({ label }: { label: string }) => `[x] ${label}.`,
  'mail.wait': 'J’attends votre approbation avant de publier.',
  'mail.thanks': 'Merci,',
  'mail.signature': '[Votre nom, votre fonction, votre poste téléphonique]',
};
