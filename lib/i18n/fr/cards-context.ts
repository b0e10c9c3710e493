/** Cards that no text alone can raise: the clock, the device, the image, the approval. */
export const frCardsContext = {
  'card.work-hours.staff.title': 'Vos heures de travail',
  'card.work-hours.staff.body': ({ time }: { time: string }) =>
    `Selon votre horaire, vous travaillez${time && ` jusqu’à ${time}`}. La politique réserve ces heures à l’usage professionnel.`,
  'card.work-hours.staff.advice': 'En pause ou hors service? Dites-le ci-dessous. Cela reste sur cet appareil.',
  'card.work-hours.staff.advice.work-tool':
    'En pause, hors service ou en usage professionnel? Dites-le ci-dessous. Cela reste sur cet appareil.',
  'card.work-hours.authorized.title': 'Vos heures de travail',
  'card.work-hours.authorized.body': ({ time }: { time: string }) =>
    time
      ? `Selon votre horaire, vous travaillez jusqu’à ${time}. D’ici là, l’usage reste professionnel.`
      : 'Selon votre horaire, vous travaillez. L’usage reste professionnel.',
  'card.work-hours.authorized.advice': 'Pour un texte personnel, attendez votre pause ou la fin de votre quart.',
  'card.organization-equipment.device.title': 'Un appareil de l’établissement',
  'card.organization-equipment.device.body':
    'Cet appareil est celui de l’établissement. Même hors des heures de travail, il ne sert pas aux réseaux sociaux.',
  'card.organization-equipment.device.advice': 'Utilisez plutôt votre propre appareil.',
  'card.image-consent.attached.title': 'Une photo ou une vidéo jointe',
  'card.image-consent.attached.body':
    'Vigie ne regarde pas les images. Un visage, un écran ou un papier peut s’y voir, même à l’arrière-plan.',
  'card.image-consent.attached.advice': 'Vérifiez que personne n’y est reconnaissable.',
  'card.image-consent.attached.advice.consent':
    'Vérifiez qu’aucune personne usagère n’y est reconnaissable. Vos collègues ont dit oui?',
  'card.image-consent.attached.advice.written': ({ authority }: { authority: string }) =>
    `Accords écrits requis : personnes montrées, ${authority} (aussi pour un lieu ou un logo).`,
  'card.image-consent.patient.title': 'Une image d’une personne usagère',
  'card.image-consent.patient.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » annonce l’image d’une personne usagère. Flouter le visage ne suffit pas toujours.`,
  'card.image-consent.patient.advice': 'Retirez cette image, ou choisissez-en une où personne n’est reconnaissable.',
  'card.image-consent.patient.advice.written': ({ authority }: { authority: string }) =>
    `Accords écrits requis : personne montrée (ou qui la représente), ${authority}.`,
  'card.image-consent.colleague.title': 'Une image d’une ou d’un collègue',
  'card.image-consent.colleague.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » annonce l’image d’une personne de l’équipe. C’est à elle de dire oui.`,
  'card.image-consent.colleague.advice': 'Choisissez une image où personne n’est reconnaissable.',
  'card.image-consent.colleague.advice.consent': 'Demandez d’abord l’accord de chaque personne reconnaissable.',
  'card.image-consent.colleague.advice.written': ({ authority }: { authority: string }) =>
    `Accords écrits requis : chaque personne montrée, ${authority}.`,
  'card.image-consent.rights.title': 'Les droits sur cette image',
  'card.image-consent.rights.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » semble venir d’ailleurs. Il faut en avoir les droits pour la publier.`,
  'card.image-consent.rights.advice': 'Prenez une image libre de droits, ou la vôtre.',
  'card.prior-approval.authorized.title': 'Une autorisation avant de publier',
  'card.prior-approval.authorized.body': ({ authority }: { authority: string }) =>
    `Ce texte paraîtra au nom de l’établissement. Son contenu doit être autorisé : ${authority}.`,
  'card.prior-approval.authorized.advice': 'Assurez-vous que ce contenu a été autorisé.',
  'card.prior-approval.request.title': 'Une approbation avant de publier',
  'card.prior-approval.request.body': ({ authority }: { authority: string }) =>
    `Avant de paraître sur une page officielle, ce contenu doit être approuvé : ${authority}.`,
  'card.prior-approval.request.advice': 'Vigie peut préparer la demande avec vous.',
};
