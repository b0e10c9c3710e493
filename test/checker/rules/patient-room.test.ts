import { describeRule } from './describe-rule.ts';

describeRule('patient-room', {
  valid: [
    'Chambre 214 au motel, ça sent le chien mouillé.',
    'Ma mère est hospitalisée à la chambre 12, elle va mieux.',
    'Hospitalisée depuis lundi, lit 14, amenez-moi un café.',
    'Me voici en jaquette, lit 4, on me refait mon pansement.',
    'Lit 3 places à vendre, 180 $.',
    'On reste au 214 est, la porte verte.',
    'La 138 est fermée à Franquelin.',
    'Je suis opéré demain, chambre 6, venez me voir.',
  ],
  invalid: [
    {
      text: 'donne les pilules de la chambre 118 avant ton break',
      case: 'patient-identifier.room',
      spans: ['chambre 118'],
    },
    { text: 'la 12-B sonne pour sa morphine', case: 'patient-identifier.room', spans: ['la 12-B'] },
    { text: 'le 12 fenêtre a encore sonné', case: 'patient-identifier.room', spans: ['le 12 fenêtre'] },
    {
      text: 'Un patient de la chambre 214 est tombé cette nuit',
      case: 'patient-identifier.room',
      spans: ['chambre 214'],
    },
    { text: 'bed 7 needs his dressing changed', case: 'patient-identifier.room', spans: ['bed 7'] },
  ],
});
