/** What the settings say of requests for approval. */
export const frApprovals = {
  'options.nav.approvals': 'Approbations',
  'options.approver.label': 'J’approuve moi-même les contenus. Vigie ne me demande pas d’approbation.',
  'approvals.intro':
    'Quand vous le voulez, Vigie garde 30 jours la trace d’une demande : une empreinte du texte, jamais le texte.',
  'approvals.none': 'Aucune trace pour le moment.',
  'approvals.asked': ({ platform, date }: { platform: string; date: string }) =>
    `${platform}, ${date} : en attente d’approbation`,
  'approvals.approved': ({ platform, date }: { platform: string; date: string }) => `${platform}, ${date} : approuvée`,
  'approvals.erase': 'Effacer les traces',
  'approvals.not-erased': 'Les traces n’ont pas pu être effacées. Réessayez.',
};
