import type { DutiesWords } from './duties-words.ts';

/** What the page for policy officers says in French. */
export const DUTIES_FR: DutiesWords = {
  other: 'English: [duties.md](duties.md)',
  title: 'Ce que Vigie rappelle, à qui, et par quel article',
  intro: [
    'Cette page s’adresse à la personne responsable de la politique. Elle dit, pour chaque établissement, chaque rôle et chaque façon d’écrire, ce que Vigie signale, l’article cité, l’issue que cet article laisse, et jusqu’où une configuration peut aller. Elle est tirée des données mêmes qui font parler Vigie (`npm run docs:duties`) et ne se corrige pas à la main.',
    'Ce qui n’est pas dans un tableau n’est pas signalé : Vigie n’emprunte jamais l’article d’un autre établissement. Un numéro comme `6/jugement/1` désigne l’article 6, sous « jugement », premier point. Le premier article nommé est celui que la fiche cite; les autres sont à un clic.',
    'Dans les colonnes « Publications » et « Messages » : le poids (important, à vérifier, rappel), puis ce que Vigie fait. « Au plus » est le plafond : aucune configuration ne le dépasse, et aucune ne réveille ce que les messages taisent.',
  ],
  head: ['Sujet', 'Ce qui est signalé', 'Articles', 'Issue', 'Publications', 'Messages', 'Au plus'],
  capacities: { personal: 'en son nom', official: 'au nom de l’établissement' },
  modes: {
    off: 'rien',
    hint: 'signale',
    confirm: 'demande de confirmer',
    justify: 'demande une raison',
    block: 'retient',
  },
  conditions: {
    'many-facts': 'quatre détails ou plus',
    'at-addressee': 'adressé à qui lira le message',
    'far-from-work': 'rien du travail dans le texte',
  },
  source: (source, verified) => `Source : ${source}. Texte vérifié le ${verified}.`,
  silent: (concerns) => `Rien n’est dit de : ${concerns}.`,
  refused: (roles) =>
    `La politique ne vise pas ce rôle, et Vigie le refuse avec un message dans les réglages : ${roles}.`,
  readingTitle: 'Lectures à confirmer',
  readings: [
    'Côte-Nord 8 ne dit rien des personnes usagères : à la personne autorisée, Vigie cite 10 et renvoie à 12 (qui autorise les contenus), sans interdire ni offrir de consentement.',
    'Côte-Nord 9 (« décident de ce qui est diffusé ») et 12 (« Autorise les contenus ») sont rappelés ensemble, pour les publications seulement.',
    'Côte-Nord 10 ne nomme pas l’identité de genre dans sa liste (10/2) : Vigie cite 10/3.',
    'Laurentides 5.3 vise l’usage personnel et 5.2 les utilisateurs autorisés : sur une page officielle, à qui n’a pas été désigné, Vigie ne cite que 5 et 5.1, la dignité de 5.1.5 comprise.',
    'Laurentides 6 et 7.2 : la demande d’approbation est rappelée pour une publication, une story ou un article, non pour chaque réponse à un commentaire.',
    'Laurentides 2 : propos blessants, discrimination et insultes ne sont signalés que s’ils touchent l’établissement, ses gens ou ses usagers.',
  ],
  tolerancesTitle: 'Tolérances',
  tolerances: [
    'Laurentides 5.1.5 (« Aucun nom … d’un membre du personnel ») : un ou une collègue que l’on remercie par son prénom n’est pas signalé.',
    'Ne sont pas signalés : la parole syndicale, associative et d’un ordre professionnel; ses propres conditions de travail; le signalement d’un acte répréhensible, de maltraitance ou d’un danger; l’opinion mesurée sur le système de santé; ses propres soins et ceux de ses proches; les félicitations, les condoléances, les remerciements.',
    'Un nom seul ne fait pas une personne usagère. Plusieurs petits indices, sans rien que la fiche puisse montrer, sont au plus signalés. S’ils sont très nets et que le passage dit de quel cas il s’agit, Vigie peut demander, comme pour une règle.',
    'Quand le texte dit que l’issue de l’article est prise (un consentement, une autorisation écrite de la personne), Vigie signale au lieu de demander. Une autorisation de l’établissement ne se déclare pas dans un texte.',
    'Dans les messages, une seule question par conversation et par sujet. Son propre quart, sans le nom ni la raison d’une autre personne, n’est rien.',
  ],
  limitsTitle: 'Limites connues',
  limits: [
    'Vigie ne voit ni un partage sans texte, ni le contenu des images, ni la vidéo en direct, ni les applications de téléphone, ni les autres sites.',
    'Aucun sujet ne correspond à Côte-Nord 9 (diriger ailleurs une demande privée), 10/4 et 10/6 (« anonyme et répétitif »).',
    'Une politique vérifiée il y a plus de trois ans est à revoir (Laurentides 9).',
    'Le silence de Vigie n’est pas une permission.',
  ],
  notYet: (titles) =>
    `Prévus par une politique, pas encore reconnus, donc dans aucun des tableaux qui précèdent : ${titles}.`,
  signatureTitle: 'Lecture par la personne responsable de la politique',
  signatureIntro:
    'J’ai lu ces tableaux. Ils disent ce que notre politique demande, sous réserve des corrections notées.',
  signature: ['Établissement', 'Corrections demandées', 'Nom', 'Fonction', 'Date', 'Signature'],
};
