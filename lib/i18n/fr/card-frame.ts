import { plural } from '../plural.ts';

/** The frame of every card. */
export const frCardFrame = {
  'card.region': 'Fiche de Vigie',
  'card.article': ({ article, establishment }: { article: string; establishment: string }) =>
    `Article ${article}, ${establishment}`,
  'card.quote.note': 'Texte exact de la politique',
  'card.read': 'Lire l’article',
  'card.read.more': ({ count }: { count: number }) =>
    plural('fr', count, { one: 'et un autre article', other: `et ${count} autres articles` }),
  'card.also': ({ concern }: { concern: string }) => `Ce passage touche aussi : ${concern}`,
  'card.evidence.heading': 'Pourquoi cette fiche?',
  'card.evidence.list': ({ facts }: { facts: string }) => `Vigie a remarqué : ${facts}.`,
  'card.evidence.sure': 'Assez certain',
  'card.evidence.maybe': 'À vous de voir',
  'card.reminders': 'Rappels',
  'card.fixes': 'Ce que vous pouvez faire',
  'card.fix.remove.label': 'Retirer ce passage',
  'card.fix.preview': ({ excerpt, text }: { excerpt: string; text: string }) => `« ${excerpt} » deviendra « ${text} »`,
  'card.fix.preview.remove': ({ excerpt }: { excerpt: string }) => `« ${excerpt} » sera retiré`,
  'card.fix.replaced': 'Passage remplacé. Relisez la phrase.',
  'card.fix.removed': 'Passage retiré. Relisez la phrase.',
  'card.fix.stale': 'Le texte a changé entre-temps. Vigie n’y a pas touché.',
  'card.dismiss': 'Pas un problème',
  'card.dismiss.done': 'C’est noté : Vigie n’en parlera plus dans ce texte.',
  'conversation.not-here': 'Pas dans cette conversation',
  'conversation.not-here.done': 'C’est noté : Vigie n’en parlera plus dans cette conversation.',
  'card.never': ({ excerpt }: { excerpt: string }) => `Ne plus signaler « ${excerpt} »`,
  'card.never.done': ({ excerpt }: { excerpt: string }) => `Vigie ne signalera plus « ${excerpt} » sur cet appareil.`,
  'card.never.unavailable': 'Ce genre de passage ne peut pas devenir une exception.',
  'card.undo': 'Annuler',
  'card.ask': 'Demander conseil',
  'card.position': ({ index, total }: { index: number; total: number }) => `${index} sur ${total}`,
  'card.previous': 'Point précédent',
  'card.next': 'Point suivant',
  'card.close': 'Fermer la fiche',
  'card.privacy': 'Votre texte reste sur cet ordinateur.',
  'card.patient-indirect.fact.item': ({ fact, excerpt }: { fact: string; excerpt: string }) =>
    `${fact} : « ${excerpt} »`,
  'card.patient-indirect.fact.more': ({ count }: { count: number }) =>
    plural('fr', count, { one: 'et un autre détail', other: `et ${count} autres détails` }),
  'card.image-consent.checked': 'J’ai vérifié l’image',
  'card.prior-approval.prepare': 'Préparer la demande',
  'card.prior-approval.already': 'C’est déjà approuvé',
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
