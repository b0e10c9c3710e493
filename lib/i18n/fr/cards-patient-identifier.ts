/** Cards about what names or numbers a patient. */
export const frCardsPatientIdentifier = {
  'card.patient-identifier.name.title': 'Un nom dans un contexte de soins',
  'card.patient-identifier.name.body': ({ name }: { name: string }) =>
    `« ${name} » semble nommer une personne usagère. Le simple fait de recevoir des services est privé.`,
  'card.patient-identifier.name.advice': 'Retirez le nom et les détails qui feraient reconnaître la personne.',
  'card.patient-identifier.name.advice.consent':
    'Sans le consentement de la personne ou de qui la représente légalement, retirez le nom.',
  'card.patient-identifier.name.advice.written':
    'Sans l’autorisation écrite de la personne ou de qui la représente, retirez le nom.',
  'card.patient-identifier.name.fix.someone.label': 'Remplacer par « quelqu’un »',
  'card.patient-identifier.name.fix.someone.text': 'quelqu’un',
  'card.patient-identifier.relative.title': 'La famille d’une personne usagère',
  'card.patient-identifier.relative.body': ({ name }: { name: string }) =>
    `« ${name} » semble nommer la famille d’une personne usagère. Reconnaître l’une, c’est reconnaître l’autre.`,
  'card.patient-identifier.relative.advice': 'Retirez le nom et le lien de parenté.',
  'card.patient-identifier.relative.advice.consent':
    'Sans le consentement des personnes ou de qui les représente légalement, retirez le nom.',
  'card.patient-identifier.relative.advice.written':
    'Sans l’autorisation écrite des personnes ou de qui les représente, retirez le nom.',
  'card.patient-identifier.health-insurance-number.title': 'Un numéro d’assurance maladie',
  'card.patient-identifier.health-insurance-number.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » ressemble à un numéro d’assurance maladie. Il ne désigne qu’une seule personne au Québec.`,
  'card.patient-identifier.health-insurance-number.advice':
    'Retirez le numéro en entier. Même avec une erreur de frappe, il reste reconnaissable.',
  'card.patient-identifier.health-insurance-number.fix.remove.label': 'Retirer le numéro',
  'card.patient-identifier.social-insurance-number.title': 'Un numéro d’assurance sociale',
  'card.patient-identifier.social-insurance-number.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » ressemble à un numéro d’assurance sociale. Une fois en ligne, il peut servir à un vol d’identité.`,
  'card.patient-identifier.social-insurance-number.advice':
    'Retirez le numéro en entier, peu importe à qui il appartient.',
  'card.patient-identifier.social-insurance-number.fix.remove.label': 'Retirer le numéro',
  'card.patient-identifier.id-document.title': 'Un numéro de permis ou de passeport',
  'card.patient-identifier.id-document.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » ressemble au numéro d’une pièce d’identité. Il désigne une seule personne.`,
  'card.patient-identifier.id-document.advice': 'Retirez le numéro en entier.',
  'card.patient-identifier.id-document.fix.remove.label': 'Retirer le numéro',
  'card.patient-identifier.record-number.title': 'Un numéro de dossier',
  'card.patient-identifier.record-number.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » ressemble à un numéro de dossier. Avec lui, on peut retrouver une personne usagère.`,
  'card.patient-identifier.record-number.advice': 'Retirez le numéro de votre texte.',
  'card.patient-identifier.record-number.fix.remove.label': 'Retirer le numéro',
  'card.patient-identifier.contact.title': 'Un téléphone ou un courriel privé',
  'card.patient-identifier.contact.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » semble permettre de joindre une personne usagère ou sa famille. C’est un renseignement privé.`,
  'card.patient-identifier.contact.advice': 'Retirez ces coordonnées de votre texte.',
  'card.patient-identifier.contact.fix.remove.label': 'Retirer les coordonnées',
  'card.patient-identifier.address.title': 'Une adresse ou un code postal',
  'card.patient-identifier.address.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » semble indiquer où vit une personne usagère. En région, un code postal peut suffire.`,
  'card.patient-identifier.address.advice': 'Retirez l’adresse. S’il faut un lieu, nommez seulement la région.',
  'card.patient-identifier.address.fix.remove.label': 'Retirer l’adresse',
  'card.patient-identifier.birth-date.title': 'Une date de naissance',
  'card.patient-identifier.birth-date.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » semble être la date de naissance d’une personne usagère. Elle aide beaucoup à l’identifier.`,
  'card.patient-identifier.birth-date.advice': 'Retirez la date. L’âge exact n’est guère plus discret.',
  'card.patient-identifier.birth-date.fix.remove.label': 'Retirer la date',
  'card.patient-identifier.room.title': 'Une chambre ou un lit',
  'card.patient-identifier.room.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » dit où se trouve une personne usagère. L’équipe et les proches peuvent savoir de qui il s’agit.`,
  'card.patient-identifier.room.advice': 'Retirez la chambre ou le lit, et restez vague sur les soins.',
  'card.patient-identifier.room.advice.consent':
    'Sans le consentement de la personne ou de qui la représente légalement, retirez la chambre.',
  'card.patient-identifier.room.advice.written':
    'Sans l’autorisation écrite de la personne ou de qui la représente, retirez la chambre.',
  'card.patient-identifier.room.fix.remove.label': 'Retirer la chambre ou le lit',
  'card.patient-identifier.initials.title': 'Des initiales et d’autres détails',
  'card.patient-identifier.initials.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » cache peu de chose : avec le reste du texte, des gens peuvent savoir de qui il s’agit.`,
  'card.patient-identifier.initials.advice': 'Retirez les initiales et gardez un récit général.',
  'card.patient-identifier.initials.advice.consent':
    'Sans le consentement de la personne ou de qui la représente légalement, retirez les initiales.',
  'card.patient-identifier.initials.advice.written':
    'Sans l’autorisation écrite de la personne ou de qui la représente, retirez les initiales.',
  'card.patient-identifier.spelled.title': 'Un nom ou un numéro écrit autrement',
  'card.patient-identifier.spelled.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » se lit comme un nom ou un numéro, même épelé ou espacé. Il est facile à reconstituer.`,
  'card.patient-identifier.spelled.advice': 'Retirez tout le passage. L’écrire d’une autre façon ne suffit pas.',
  'card.patient-identifier.spelled.fix.remove.label': 'Retirer ce passage',
};
