import { describeRule } from './describe-rule.ts';

describeRule('discloses-internal', {
  valid: [
    'La recette de ma tante est strictement confidentielle.',
    'Selon La Presse, le réseau doit couper 1,5 milliard.',
    'Offre d’emploi affichée sur le site public du CISSS, partagez!',
    'Le conseil municipal a décidé de fermer la piscine.',
    'On ferme le chalet en fin de semaine, coupure d’eau lundi.',
    'Le syndicat publie le procès-verbal de son assemblée générale.',
    'Le code de la porte du chalet est 1984.',
    "Le conseil d'administration du camping a décidé de fermer la piscine.",
    'Dites-le pas à ma mère, budget de 200 $ pour la fête.',
    'Mot de passe oublié encore une fois.',
    'Notre rencontre de famille est remise à jeudi.',
    'Le rapport annuel du CISSS est en ligne : 14 millions de déficit, page 42.',
  ],
  invalid: [
    {
      text: 'Voici la note de service reçue ce matin',
      case: 'confidential-information.internal-document',
      spans: ['Voici la note de service reçue ce matin'],
    },
    {
      text: 'Au comité de direction, il a été décidé de fusionner les deux directions. Il pleut.',
      case: 'confidential-information.reorganization',
      spans: ['Au comité de direction, il a été décidé de fusionner les deux directions'],
    },
    {
      text: "Notre hôpital a signé un contrat de 3 M$, garde ça pour toi, rien n'est annoncé",
      case: 'confidential-information.contract',
      spans: ['Notre hôpital a signé un contrat de 3 M$'],
    },
    {
      text: 'On perd la chirurgie en mai, ma boss me l’a dit en cachette',
      case: 'confidential-information.reorganization',
      spans: ['On perd la chirurgie en mai, ma boss me l’a dit en cachette'],
    },
    {
      text: 'Pas encore annoncé : 12 postes coupés au soutien.',
      case: 'confidential-information.reorganization',
      spans: ['12 postes coupés au soutien'],
    },
    {
      text: 'le code de la porte de la pharmacie est 4471#',
      case: 'confidential-information.security',
      spans: ['4471#'],
    },
    {
      text: 'Screenshot of the internal memo attached.',
      case: 'confidential-information.internal-document',
      spans: ['Screenshot of the internal memo attached'],
    },
  ],
});
