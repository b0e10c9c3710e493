/** Cards about details that add up to a person. */
export const frCardsPatientIndirect = {
  'card.patient-indirect.combination.title': 'Des détails qui, ensemble, identifient',
  'card.patient-indirect.combination.body': ({ facts }: { facts: string }) =>
    `Ensemble, ces détails peuvent faire reconnaître une personne usagère : ${facts}.`,
  'card.patient-indirect.combination.advice': 'Retirez-en un ou deux, ou restez plus vague.',
  'card.patient-indirect.combination.advice.consent':
    'Sans le consentement de la personne ou de qui la représente légalement, restez plus vague.',
  'card.patient-indirect.combination.advice.written':
    'Sans l’autorisation écrite de la personne ou de qui la représente, restez plus vague.',
  'card.patient-indirect.small-place.title': 'Un petit milieu, des détails reconnaissables',
  'card.patient-indirect.small-place.body': ({ facts }: { facts: string }) =>
    `En petit milieu, ces détails suffisent souvent à savoir de qui il s’agit : ${facts}.`,
  'card.patient-indirect.small-place.advice': 'Retirez le lieu ou le moment, et restez vague sur le reste.',
  'card.patient-indirect.small-place.advice.consent':
    'Sans le consentement de la personne ou de qui la représente légalement, retirez le lieu.',
  'card.patient-indirect.small-place.advice.written':
    'Sans l’autorisation écrite de la personne ou de qui la représente, retirez le lieu.',
  'card.patient-indirect.rare-event.title': 'Un événement facile à reconnaître',
  'card.patient-indirect.rare-event.body': ({ facts }: { facts: string }) =>
    `Cet événement est rare. Ces détails peuvent dire qui a reçu des soins : ${facts}.`,
  'card.patient-indirect.rare-event.advice': 'Laissez de côté l’événement, ou ne le reliez pas à votre travail.',
  'card.patient-indirect.rare-event.advice.consent':
    'Sans le consentement de la personne ou de qui la représente légalement, retirez l’événement.',
  'card.patient-indirect.rare-event.advice.written':
    'Sans l’autorisation écrite de la personne ou de qui la représente, retirez l’événement.',
  'card.patient-indirect.confirms-care.title': 'Une réponse qui confirme des soins',
  'card.patient-indirect.confirms-care.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » laisse entendre qu’une personne a reçu des services. Même pour remercier, c’est déjà en dire trop.`,
  'card.patient-indirect.confirms-care.advice': 'Répondez sans confirmer que la personne a reçu des services.',
  'card.patient-indirect.confirms-care.advice.consent':
    'Sans le consentement de la personne ou de qui la représente légalement, ne confirmez rien.',
  'card.patient-indirect.confirms-care.advice.written':
    'Sans l’autorisation écrite de la personne ou de qui la représente, ne confirmez rien.',
  'card.patient-indirect.confirms-care.fix.condolence.label': 'Ne garder que des condoléances',
  'card.patient-indirect.confirms-care.fix.condolence.text': 'mes sympathies à toute la famille.',
  'card.patient-indirect.confirms-care.fix.thanks.label': 'Ne garder qu’un merci',
  'card.patient-indirect.confirms-care.fix.thanks.text': 'merci de vos bons mots.',
  'card.patient-indirect.fix.remove.label': 'Retirer ce détail',
};
