import { describeRule } from './describe-rule.ts';

describeRule('patient-numbered', {
  valid: [
    'À vendre : Civic 2014, appelez au 418-555-0166.',
    'Besoin de parler? Le 811, le 988 ou 1 866 277-3553.',
    'Party dimanche au 47 rue Champlain, apportez vos patins.',
    'Garage sale Saturday, 45 Maple Street.',
    'Bonne fête ma grande, née le 2 juin, jour de canicule!',
    'Chienne perdue, boite depuis son opération : 418 555-0147.',
    'Le dossier 2024-118 de la Ville est au conseil ce soir.',
    'Numéro de dossier SAAQ 88412093, trois heures de file.',
    "Mon dossier d'impôt 4451209 est bloqué.",
    'Mon NAS 130 692 544 traîne partout, je capote.',
    'On part avec 4111 1111 points de fidélité.',
    'Ma mère est hospitalisée, appelez-moi au 418 555-0147.',
  ],
  invalid: [
    {
      text: 'NAM LASF80021411 svp',
      case: 'patient-identifier.health-insurance-number',
      spans: ['LASF80021411'],
    },
    {
      text: 'son NAS, 130 692 544',
      case: 'patient-identifier.social-insurance-number',
      spans: ['130 692 544'],
    },
    {
      text: 'NAS 5 1 2 8 8 4 3 0 6 pour le formulaire',
      case: 'patient-identifier.social-insurance-number',
      spans: ['5 1 2 8 8 4 3 0 6'],
    },
    {
      text: 'carte soleil: D U B J quatre cinq zéro sept douze, au labo',
      case: 'patient-identifier.health-insurance-number',
      spans: ['D U B J quatre cinq zéro sept douze'],
    },
    { text: 'permis G1234 150367 08', case: 'patient-identifier.id-document', spans: ['G1234 150367 08'] },
    {
      text: 'Dossier 204518 : le patient attend son écho',
      case: 'patient-identifier.record-number',
      spans: ['204518'],
    },
    {
      text: 'La patiente est joignable au 418-555-0166 pour sa chimio',
      case: 'patient-identifier.contact',
      spans: ['418-555-0166'],
    },
    {
      text: 'Visite à domicile au 12, rue Papineau : la cliente a fait une chute',
      case: 'patient-identifier.address',
      spans: ['12, rue Papineau'],
    },
    { text: 'ddn 12/08/1941, le labo attend', case: 'patient-identifier.birth-date', spans: ['12/08/1941'] },
  ],
});
