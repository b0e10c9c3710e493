import { describeRule } from './describe-rule.ts';

describeRule('official-tone', {
  valid: [
    'Le CHU de Québec et le CISSS vous attendent. Nous estimons les délais pour la période estivale.',
    'Suivez https://www.quebec.ca/sante/ ou #sante, écrivez à info@hopital.ca.',
    'Merci à nos employé·e·s et à nos employé(e)s.',
    'This policy addresses visits. Whatever your situation, children grow up safe here.',
    'LE CISSS DES LAURENTIDES vous informe.',
    'La clinique de vaccination sera ouverte samedi de 9 h à 16 h. Prenez rendez-vous en ligne.',
    'Merci à nos équipes de Sept-Îles et de Baie-Comeau pour leur accueil!',
    'Le CISSS, le CLSC et le CHSLD seront fermés lundi.',
    'INFO-TRAVAUX : le stationnement P2 est fermé.',
    'Nous comprenons votre déception et nous vous invitons à joindre le commissariat aux plaintes.',
    'The walk-in clinic is open on Saturday. Thank you for your patience.',
    'Notre préposée le dit si bien : « tsé, on est une gang tissée serrée ».',
  ],
  invalid: [
    {
      text: 'Salut la gang, la clinique est ouverte lol',
      case: 'official-tone.casual',
      spans: ['Salut la gang', 'lol'],
    },
    { text: "Faque la vaccination, c'est samedi.", case: 'official-tone.casual', spans: ['Faque'] },
    { text: "Y'all are gonna love our new clinic.", case: 'official-tone.casual', spans: ["Y'all", 'gonna'] },
    {
      text: 'La clinique est FERMÉE TOUTE LA JOURNÉE. Merci.',
      case: 'official-tone.shouting',
      spans: ['FERMÉE TOUTE LA JOURNÉE'],
    },
    { text: 'La clinique est ouverte!!! Venez.', case: 'official-tone.shouting', spans: ['!!!'] },
    {
      text: "Madame, on vous l'a déjà dit : appelez au 811.",
      case: 'official-tone.disrespect',
      spans: ["on vous l'a déjà dit"],
    },
    { text: 'That is not our problem, call 811.', case: 'official-tone.disrespect', spans: ['not our problem'] },
    { text: "L'acceuil est fermé ce matin.", case: 'official-tone.spelling', spans: ['acceuil'] },
    { text: 'Nos benevoles vous attendent au CLSC.', case: 'official-tone.spelling', spans: ['benevoles'] },
    { text: 'Please accomodate our visitors.', case: 'official-tone.spelling', spans: ['accomodate'] },
  ],
});
