import { plural } from '../plural.ts';

/** The frame of every card. */
export const frCardFrame = {
  'card.evidence.list': ({ facts }: { facts: string }) => `Vigie a remarqué : ${facts}.`,
  'card.fix.remove.label': 'Retirer ce passage',
  'card.fix.remove-sentence.label': 'Retirer toute la phrase',
  'card.fix.preview': ({ excerpt, text }: { excerpt: string; text: string }) => `« ${excerpt} » deviendra « ${text} »`,
  'card.fix.preview.remove': ({ excerpt }: { excerpt: string }) => `« ${excerpt} » sera retiré`,
  'card.dismiss': 'Pas un problème',
  'acceptance.lead': ({ article, establishment }: { article: string; establishment: string }) =>
    `Une personne à qui vous donnez ou avez donné des services? Article ${article}, ${establishment} :`,
  'acceptance.label': 'Rappel de Vigie',
  'acceptance.close': 'Fermer le rappel',
  'card.image-consent.checked': 'J’ai vérifié l’image',
  'card.image-consent.unseen': 'Vigie n’a pas regardé l’image.',
  'conversation.not-here': 'Pas dans cette conversation',
  'card.never': ({ excerpt }: { excerpt: string }) => `Ne plus signaler « ${excerpt} »`,
  'card.never.done': ({ excerpt }: { excerpt: string }) => `Vigie ne signalera plus « ${excerpt} » sur cet appareil.`,
  'card.never.done.page': ({ excerpt }: { excerpt: string }) =>
    `Vigie ne signalera plus « ${excerpt} » dans cette page.`,
  'card.undo': 'Annuler',
  'card.fix.replaced': 'Passage remplacé. Relisez la phrase.',
  'card.fix.removed': 'Passage retiré. Relisez la phrase.',
  'card.fix.stale': 'Le texte a changé entre-temps. Vigie n’y a pas touché.',
  'card.report': 'Une fausse alerte?',
  'card.report.copied': ({ contact }: { contact: string }) =>
    `Copié, sans un mot de votre texte. À envoyer à : ${contact}.`,
  'card.report.not-copied': ({ contact }: { contact: string }) =>
    `À copier vous-même, sans un mot de votre texte, et à envoyer à : ${contact}.`,
  'card.report.contact': 'qui s’occupe de Vigie chez vous',
  'card.duty.noted': 'C’est noté, sur cet appareil seulement.',
  'hours.strip.hide': 'Masquer ce rappel pour ce quart',
  'hours.strip.privacy': 'Ce rappel reste sur cet ordinateur. Personne d’autre ne le voit.',
  'card.position': ({ index, total }: { index: number; total: number }) => `${index} sur ${total}`,
  'card.previous': 'Point précédent',
  'card.next': 'Point suivant',
  'card.close': 'Fermer la fiche',
  'card.privacy': 'Votre texte reste sur cet ordinateur.',
  'card.patient-indirect.fact.item': ({ fact, excerpt }: { fact: string; excerpt: string }) =>
    `${fact} : « ${excerpt} »`,
  'card.patient-indirect.fact.first': ({ fact, excerpt }: { fact: string; excerpt: string }) =>
    `${fact} : « ${excerpt} », à retirer d’abord`,
  'card.patient-indirect.fact.more': ({ count }: { count: number }) =>
    plural('fr', count, { one: 'et un autre détail', other: `et ${count} autres détails` }),
  'why.passage': ({
    title,
    excerpt,
    article,
    establishment,
  }: {
    title: string;
    excerpt: string;
    article: string;
    establishment: string;
  }) => `${title} : « ${excerpt} » (article ${article}, ${establishment}).`,
  'why.whole': ({ title, article, establishment }: { title: string; article: string; establishment: string }) =>
    `${title} (article ${article}, ${establishment}).`,
};
