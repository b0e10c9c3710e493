import { plural } from '../plural.ts';

/** The hours reminder, and in whose name one writes. */
export const frHours = {
  'hours.now.on-duty': ({ time }: { time: string }) => `Selon votre horaire, vous êtes en service jusqu’à ${time}.`,
  'hours.now.on-break': ({ time }: { time: string }) => `En pause jusqu’à ${time}`,
  'hours.now.off-duty': 'Hors service',
  'hours.now.off-duty.until': ({ day, time }: { day: string; time: string }) => `Hors service jusqu’à ${day}, ${time}`,
  'hours.now.unknown': 'Vigie ne connaît pas votre horaire.',
  'hours.now.holiday': ({ label }: { label: string }) => `Jour férié : ${label}`,
  'hours.status.legend': 'En ce moment',
  'hours.status.on-break': 'Je suis en pause',
  'hours.status.on-duty': 'Je suis en service',
  'hours.status.off-duty': 'Hors service',
  'hours.status.work-use': 'J’utilise ce réseau pour mon travail',
  'hours.status.for': 'Pour combien de temps?',
  'hours.status.minutes': ({ count }: { count: number }) =>
    plural('fr', count, { one: `${count} minute`, other: `${count} minutes` }),
  'hours.status.until-next': 'Jusqu’à la fin du quart',
  'hours.status.set': ({ time }: { time: string }) => `C’est noté jusqu’à ${time}.`,
  'hours.status.back': 'Revenir à mon horaire',
  'hours.reminder.title': 'Un rappel, simplement',
  'hours.reminder.body':
    'Vous êtes peut-être en service. À la pause et au repas, c’est possible, sur votre propre appareil.',
  'hours.reminder.later': 'Me le rappeler plus tard',
  'hours.privacy': 'Ce rappel reste sur cet appareil et n’est envoyé à personne.',
  'hours.setup': 'Indiquer mon horaire',
  'capacity.legend': 'Au nom de qui écrivez-vous?',
  'capacity.personal': 'En mon nom',
  'capacity.personal.help': 'Votre compte, vos mots. La politique s’applique quand vous parlez du travail.',
  'capacity.official': 'Au nom de l’établissement',
  'capacity.official.help': 'Vigie rappelle alors les règles d’écriture et l’approbation.',
  'capacity.detected': ({ name }: { name: string }) => `Selon la page, vous écrivez sous le nom « ${name} ».`,
  'capacity.detected.ask': 'Est-ce au nom de l’établissement?',
  'capacity.remember': 'Retenir pour cette page',
  'capacity.changed.personal': 'Vous écrivez en votre nom.',
  'capacity.changed.official': 'Vous écrivez au nom de l’établissement.',
  'capacity.only-personal': 'Vous écrivez en votre nom.',
  'capacity.only-personal.authorization': ({ authority }: { authority: string }) =>
    `Vous écrivez en votre nom. Parler pour l’établissement demande une autorisation : ${authority}.`,
};
