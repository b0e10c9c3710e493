import { describeRule } from './describe-rule.ts';

describeRule('speaks-for-establishment', {
  valid: [
    'Je pense que notre urgence devrait fermer la nuit. Opinion personnelle.',
    'Au nom du syndicat, nous dénonçons le temps supplémentaire obligatoire.',
    "Merci à notre belle gang de l'urgence!",
    "On a décidé d'appeler notre fille Romane.",
    'Je partage : le CISSS de la Côte-Nord annonce une clinique samedi. Source : leur site web.',
    'Nous refusons de vendre la maison.',
    'Bravo à notre équipe, nous sommes fiers de vous!',
    "L'urgence sera fermée, paraît-il, ils nous l'ont dit à la radio.",
    'Est-ce que le CLSC sera ouvert lundi?',
    "Nous annonçons la naissance de Rosalie à l'hôpital de Sept-Îles.",
    "Le conseil d'administration du camping a décidé de fermer lundi.",
    'Notre équipe de soccer recrute, on vous invite.',
    'Mon employeur est le CISSS des Laurentides.',
    "On behalf of our users' committee and the union, we ask for parking.",
    "Il reçoit des fleurs de la part de l'équipe.",
  ],
  invalid: [
    {
      text: "Au nom du CISSS de la Côte-Nord, nous annonçons la fermeture de l'urgence",
      case: 'organization-voice.announcement',
      spans: ["Au nom du CISSS de la Côte-Nord, nous annonçons la fermeture de l'urgence"],
    },
    {
      text: 'À notre urgence, on a décidé de ne plus prendre les cas mineurs.',
      case: 'organization-voice.announcement',
      spans: ['À notre urgence, on a décidé de ne plus prendre les cas mineurs'],
    },
    {
      text: "Il neige. Notre position, à l'hôpital de Sept-Îles, est claire.",
      case: 'organization-voice.opinion',
      spans: ["Notre position, à l'hôpital de Sept-Îles, est claire"],
    },
    {
      text: "Le CISSS des Laurentides s'engage à vous rappeler.",
      case: 'organization-voice.promise',
      spans: ["Le CISSS des Laurentides s'engage à vous rappeler"],
    },
    {
      text: 'La clinique de vaccination sera fermée le 24.',
      case: 'organization-voice.announcement',
      spans: ['La clinique de vaccination sera fermée le 24'],
    },
    {
      text: "Bonjour, désolés pour votre attente à l'urgence, nous ferons un suivi.",
      case: 'organization-voice.announcement',
      spans: ["Bonjour, désolés pour votre attente à l'urgence, nous ferons un suivi"],
    },
    {
      text: 'Le service de radiologie prend position contre les agences : lisez bien.',
      case: 'organization-voice.opinion',
      spans: ['Le service de radiologie prend position contre les agences'],
    },
    {
      text: 'On behalf of the Saint-Eustache hospital, we apologize to every family.',
      case: 'organization-voice.announcement',
      spans: ['On behalf of the Saint-Eustache hospital, we apologize to every family'],
    },
    {
      text: "J'ai créé une page pour le CISSS de la Côte-Nord",
      case: 'organization-voice.official-page',
      spans: ["J'ai créé une page pour le CISSS de la Côte-Nord"],
    },
  ],
});
