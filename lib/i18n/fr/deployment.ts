/** What the settings say to whoever deploys Vigie. */
export const frDeployment = {
  'options.nav.deployment': 'Déploiement',
  'deployment.title': 'Préparer le déploiement',
  'deployment.intro':
    'Pour l’équipe informatique. Les fichiers sont faits ici, sur cet appareil; rien n’est envoyé. Remplacez d’abord l’identifiant et les adresses par les vôtres.',
  'deployment.label': 'Configuration (JSON)',
  'deployment.help':
    'Les clés sont celles de l’état de la configuration. N’y mettez jamais de liste de personnes usagères, même hachée.',
  'deployment.go': 'Enregistrer les fichiers (.zip)',
  'deployment.done': 'Les fichiers sont prêts. Le plan, dans l’archive, dit par où commencer.',
  'deployment.faults': 'Cette configuration ne peut pas servir. À corriger :',
  'deployment.not-json': 'Ce texte n’est pas du JSON.',
};
