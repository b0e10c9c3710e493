/** Texts to try: one about a usager, one in the establishment's name, one that nobody should mind. */
export const SAMPLES = [
  'Mme Gagnon, chambre 214, a encore refusé ses pilules',
  "Au nom du CISSS de la Côte-Nord, nous annonçons la fermeture de l'urgence",
  'Bravo à toute l’équipe pour la belle fête d’hier soir!',
] as const;
