import type { Phrases } from './phrases.ts';

/** Where people lie or are treated, as those who work there say it; short forms too. */
export const CARE_PLACES: Phrases = [
  "sur|a|dans|de|notre l'|mon|notre|son|cette? etage|unite|aile",
  'au|du|sur le|mon # etage',
  'aux? soins palliatifs|intensifs|critiques|aigus|pal',
  'longue duree',
  'hebergement|chsld|hebergee|heberge|rpa|rtf',
  'ressource intermediaire',
  'ward|icu|peds|pedes|oncology|palliative|maternity|nicu|ltc|rehab',
  'long-term care',
  'the unit|floor|stretcher|hallway',
  'en|in dialyse|hemodialyse|oncologie|onco|orthopedie|ortho|pediatrie|geriatrie|ugca|urfi|obstetrique|pouponniere|neonat|psychiatrie|psy|readaptation|readapt',
  "a|de|en l'? urgence|urg|lurg|lurgence|bloc",
  "salle d'|de accouchement|trauma|choc|reanimation|reveil|triage",
  'hopital de jour',
  'day hospital|centre|program',
  'centre|salle de jour',
  'civiere|civieres',
  'a domicile',
  'home care',
  'avion sanitaire',
  'medevac|air ambulance',
];
