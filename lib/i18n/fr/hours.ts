/** On duty, on a break, off duty, in the popup. */
export const frHours = {
  'popup.heading.hours': 'Mes heures',
  'hours.now.on-duty': ({ time }: { time: string }) => `En service jusqu’à ${time}`,
  'hours.now.on-break': ({ time }: { time: string }) => `En pause jusqu’à ${time}`,
  'hours.now.work-use': ({ time }: { time: string }) => `Usage professionnel jusqu’à ${time}`,
  'hours.now.off-duty.until': ({ day, time }: { day: string; time: string }) => `Hors service jusqu’à ${day}, ${time}`,
  'hours.now.unknown': 'Vigie ne connaît pas votre horaire.',
  'hours.status.legend': 'En ce moment',
  'hours.status.on-duty': 'Je suis en service',
  'hours.status.set': ({ time }: { time: string }) => `C’est noté jusqu’à ${time}.`,
  'hours.status.back': 'Revenir à mon horaire',
  'hours.premises': 'Je suis sur les lieux de travail',
  'hours.premises.help': 'Cet appareil appartient à l’établissement. Vigie oublie votre réponse après 12 heures.',
  'hours.privacy': 'Ce rappel reste sur cet appareil et n’est envoyé à personne.',
  'hours.setup': 'Indiquer mon horaire',
};
