/** Other names of the establishment; « CISSS » alone is what its own staff say. */
export const ALIASES = [
  'CISSS de la Côte-Nord',
  'CISSS Côte-Nord',
  'CISSS de la Cote-Nord',
  'CISSSCN',
  'CISSS',
  'Centre intégré de santé et de services sociaux de la Côte-Nord',
  'CPRCN',
  'Centre de protection et de réadaptation de la Côte-Nord',
] as const;

/**
 * Places where it gives care, as people call them.
 * Source: Open Database of Healthcare Facilities 1.1, facilities of the North Shore's municipalities.
 */
export const SITES = [
  'hôpital de Sept-Îles',
  'Hôpital et CLSC de Sept-Îles',
  'CLSC de Sept-Îles',
  'CHSLD de Sept-Îles',
  'Résidence des Bâtisseurs',
  'Aire ouverte de Sept-Îles',
  'Centre multiservices de Sept-Îles',
  'hôpital Le Royer',
  'CLSC et Hôpital Le Royer',
  'Le Royer',
  'hôpital de Baie-Comeau',
  'CHSLD Boisvert',
  'CHSLD N.-A.-Labrie',
  'CLSC Lionel-Charest',
  'GMF-U de Manicouagan',
  'unité Le Château',
  'Centre de réadaptation Richelieu',
  'Centre multiservices de Port-Cartier',
  'CLSC de Port-Cartier',
  'Centre multiservices de la Minganie',
  'hôpital de Havre-Saint-Pierre',
  'CHSLD de Havre-Saint-Pierre',
  'Centre multiservices de Forestville',
  'CLSC de Forestville',
  'Centre multiservices des Escoumins',
  'hôpital des Escoumins',
  'CHSLD des Bergeronnes',
  'CLSC de Sacré-Cœur',
  "Centre de santé de l'Hématite",
  'Centre multiservices de Fermont',
  'hôpital de Fermont',
  'Centre multiservices de la Basse-Côte-Nord',
  'hôpital de Blanc-Sablon',
  'CLSC de Blanc-Sablon',
  'CLSC de Schefferville',
  'CLSC de Natashquan',
  'CLSC Victor-Lachance',
  'CLSC de Port-Menier',
  'CLSC Corinne-Vallée-Therrien',
  'CLSC Marie-Leblanc-Côté',
  'CLSC de Chevery',
  'CLSC de Kegaska',
  'CLSC de Tête-à-la-Baleine',
  'CLSC et CHSLD Donald-G.-Hodd',
] as const;

/** Its official page, as article 1 says there is one; the name is the one shown by the site. */
export const ACCOUNTS = ['CISSS de la Côte-Nord'] as const;
