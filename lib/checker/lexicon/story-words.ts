import type { Phrases } from './phrases.ts';

/**
 * What a story tells of someone without a name: when, what work, what happened, what sets them apart. Written for this
 * project from the shapes that DETECTION names (age, place, time, event, occupation, kinship); common words, so they count together only.
 */
export const MOMENTS: Phrases = [
  'hier|avant-hier|aujourd|yesterday|today|tonight',
  "hier|aujourd'hui soir|matin|midi|apres-midi",
  'ce|cet|cette matin|midi|soir|nuit|apres-midi|semaine|week-end|fin|quart|shift',
  'a matin|soir|midi',
  'la nuit|semaine|fin passee|derniere|de',
  'l automne|hiver|ete passe|dernier',
  "l' automne|hiver|ete passe|dernier",
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche passe|dernier|soir|matin|midi|apres-midi?',
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday morning|night|evening|afternoon?',
  'last|this night|week|weekend|month|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|winter|spring|fall',
  'il y a|depuis #|un|une|deux|trois|quatre|cinq|six|dix jour|jours|semaine|semaines|mois|an|ans',
  '#|two|three|four|five|six|a|few days|weeks|months|years ago|later',
  '#|deux|trois|quatre|cinq|six jours|semaines|mois apres|plus',
  'in|en|since|depuis janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december',
  "a|de|d'|de|pendant|le|soir|depuis|avant|apres la?|le?|les? paques|noel|halloween|fete|st-jean|jour de l'an|chasse|tournoi",
  'at|on|since|before|after the? easter|christmas|halloween|thanksgiving|opening|tournament|hunt',
];

const TRADES_FR =
  'agriculteur|agricultrice|apiculteur|avocat|avocate|barbier|barman|bedeau|bibliothecaire|boucher|boulanger|boulangere|brigadier|brigadiere|bucheron|caissier|caissiere|camionneur|camionneuse|capitaine|chasseur|chauffeur|chauffeuse|chef|coiffeur|coiffeuse|coach|comptable|concierge|conseiller|conseillere|cordonnier|couturiere|crabier|croupier|cultivateur|cure|debardeur|deneigeur|directeur|directrice|draveur|ebeniste|electricien|encanteur|enseignant|enseignante|entraineur|entraineuse|entrepreneur|facteur|factrice|fermier|fermiere|fleuriste|forgeron|garagiste|garde-chasse|garde-peche|gardien|gardienne|guide|guitariste|horloger|journaliste|livreur|luthier|maire|mairesse|maitre|maitresse|maraicher|marguillier|marin|mecanicien|menuisier|meunier|militaire|mineur|moniteur|musicien|notaire|opticien|organiste|pasteur|pecheur|pecheuse|peintre|photographe|pilote|plombier|policier|policiere|pompier|postier|pretre|prof|professeur|professeure|proprietaire|quincaillier|secretaire|serveur|serveuse|sculpteur|soudeur|surintendant|trappeur|traversier|vendeur|vendeuse|veterinaire|vigneron|violoneux|voyageur';
const TRADES_EN =
  'baker|barber|blacksmith|butcher|captain|carpenter|coach|cook|deckhand|electrician|farmer|fiddler|firefighter|fisherman|fishermen|fisher|florist|forester|goalie|guide|guitarist|hairdresser|hunter|janitor|judge|lawyer|librarian|logger|lumberjack|mailman|mayor|mechanic|miner|minister|musician|notary|organist|painter|pastor|pilot|plumber|postman|postmaster|postmistress|preacher|priest|principal|ranger|reeve|schoolteacher|sheriff|soldier|teacher|trapper|trucker|veterinarian|waitress|welder';

/** What someone does or did for a living: in a village there is one of each. */
export const OCCUPATIONS: Phrases = [
  `l'|le|la|un|une|notre|ancien|ancienne|ex|du|au|mon|ma|son|sa|ex ancien|ancienne|ex|vieux|vieille|jeune|petit|petite|seul|seule? ${TRADES_FR}`,
  `${TRADES_FR}|poste|mine|usine|scierie|police|armee|ecole`,
  `the|a|an|our|former|retired|ex|local|old former|retired|old|local|only|young|goat|dairy|lobster|crab|bus|school|town|fire? ${TRADES_EN}`,
  'tient|tenait|tenu|runs|ran|owns|owned le|la|les|the|a .. depanneur|bureau|poste|garage|resto|restaurant|quincaillerie|magasin|store|shop|bar|casse-croute|cantine|ferme|farm|marina|motel|gaz',
  'la|le|les|the fille|gars|monsieur|dame|proprio|proprietaire|girl|guy|lady|owner|gang du|de|from|at .. depanneur|bureau|garage|resto|restaurant|quincaillerie|magasin|store|shop|bar|casse-croute|cantine|ferme|farm|marina|motel|gaz|caisse|poste|arena|ecole|eglise|usine|mine|boat|school|rink|bank',
];

/** What happens to one person at a time, and is told in the news or at the shop. */
export const RARE_EVENTS: Phrases = [
  'accident|accidents|collision|capotage|embardee|carambolage',
  'face-a-face',
  'feu|incendie|explosion|brule|brulee|brulure|brulures',
  'noyade|noye|noyee|noyes|naufrage|chavire|chaviree',
  'skidoo|ski-doo|motoneige|motoneigiste|quatre-roues|vtt|side-by-side|moto|tracteur|scie|tronconneuse|fendeuse|moissonneuse|pepine|pelle',
  'carabine|fusil|chasse|ours|orignal|chevreuil|foudre|avalanche|glace mince',
  'passe|passee a travers|au travers la? glace',
  "tombe|tombee|chute du|d'|de|en|dans .. toit|echelle|echafaud|quai|pont|pelle|arbre|clocher|traversier|bateau",
  'avale|avalee .. pile|piece|aimant|bouton',
  'poignarde|poignardee|tire dessus|coup de feu|decroche|decrochee|pendu|pendue|battu|battue par',
  'jumeaux|jumelles|triples|triplees|quintuples|siamois',
  'accouche|accouchee|ne|nee dans|sur .. ambulance|avion|char|auto|camion|bateau|stationnement|traversier|bord',
  'medevac|evasan|helicoptere|avion-ambulance',
  'house crash|car crash|wreck|rollover|explosion|drowned|drowning|shipwreck|capsized',
  'snowmobile|skidoo|four-wheeler|atv|tractor|chainsaw|combine|baler|forklift',
  'trap|log line|splitter',
  'through the ice',
  'rifle|gunshot|shot|stabbed|hunting|bear|moose|lightning|avalanche',
  'fell off|from .. roof|ladder|scaffold|wharf|dock|bridge|boat|truck|tree',
  'twins|triplets|quadruplets',
  'born|delivered|gave birth in|on .. ambulance|plane|truck|car|parking|boat',
  'disappeared|disparu|disparue',
  'kidnapp*|enlevement|seisme|tornade|inondation|eboulement|glissement',
];

/** What says that there is only one such person. */
export const SINGLED_OUT: Phrases = [
  "le|la|les|c'est seul|seule|seuls|unique .. qui|de|du|a|au|dans",
  'the|only only one|man|woman|guy|person|family|kid',
  'celui|celle|ceux|celles qui|dont',
  'the one|ones who|from|with|whose|that',
  'you know the|who one',
  'vous|tu|tout le monde savez|sais|sait|connait|connaissez .. qui|qui|laquelle',
  'bien|ben|tres connu|connue .. village|coin|place|ville|region',
  'well known|well-known',
  'tout le monde|village .. connait|connaissait|sait|savait',
  'everyone|everybody knows|knew .. him|her|who',
  'centenaire|centenarian',
];

/** Someone told about without a name: a stranger to the author's family. */
export const SOMEONE: Phrases = [
  "un|une|le|la|ce|cet|cette|l'|notre|pauvre|du|de jeune|vieux|vieille|petit|petite|p'tit|p'tite|ptit|ptite|gros|grosse|grand|grande|pauvre|autre|nouveau|nouvelle|vieil|bon|bonne? monsieur|dame|madame|homme|femme|bonhomme|gars|fille|fillette|garcon|garconnet|papa|maman|pere|mere|bebe|poupon|nourrisson|enfant|ado|adolescent|adolescente|couple|famille|gamin|gamine|jeune|aine|ainee|grand-mere|grand-pere|veuf|veuve|touriste|itinerant|itinerante|motoneigiste|cycliste|pieton|conducteur|conductrice|nouveau-ne|kid|flo|client|cliente|patient|patiente|usager|usagere|resident|residente|beneficiaire|pensionnaire|nonagenaire|octogenaire|centenaire|septuagenaire|soixantaine",
  'a|an|the|this|that|our|one|some young|old|little|older|elderly|poor|big|retired|local|tall|sweet|nice? man|woman|guy|lady|gentleman|fella|fellow|kid|boy|girl|baby|toddler|infant|teen|teenager|couple|family|dad|mom|father|mother|grandmother|grandfather|widow|widower|tourist|hiker|snowmobiler|cyclist|driver|patient|resident|client|newborn|preemie|farmer|fisherman|student|trucker|dude',
  "quelqu'un|someone|somebody qui|que|de|from|who|with",
  "le|la petit|petite|p'tit|p'tite|ptit|ptite dernier|derniere|gars|fille|gars",
  'le|the gars|guy de|du|des|from|with',
];
