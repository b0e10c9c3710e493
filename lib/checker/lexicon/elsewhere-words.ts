import type { Phrases } from './phrases.ts';

/** Words that put a text into another world than care: what they say of names, rooms, numbers, budgets is not the house's. */
export const ELSEWHERE: Readonly<Record<string, Phrases>> = {
  sport: [
    'match|matchs|game|games|tournoi|tournament|eliminatoires|playoffs',
    'compte|marque? un|le|des|premier|deux|trois|quatre|son but|buts',
    'goal|goals|scored|score|compte .. contre|fois|against',
    'hockey|soccer|baseball|football|volley*|basket*|skier|curling|golf|broomball|patinage|marathon|natation|karate|boxe|rink|arena|raquette',
    'lnh|nhl|lhjmq|canadiens|habs|alouettes|remparts|nordiques|olympiques|olympics|ligue|league',
    'change|changer ses|leur lignes|trios',
    'coach|entraineur|capitaine|goalie|goaltender|defenseur|attaquant|joueur|joueuse|player|quart-arriere',
    'battu|bat|beat .. # a|to #',
  ],
  show: [
    'serie|emission|netflix|tou.tv|film|films|movie|television|teleroman|documentaire|documentary|docuserie',
    'roman|romans|novel|book|books|chapitre|auteur|autrice|auteure|author|poete|ecrivain*|personnage*|heroine',
    'spectacle|concert|tournee|album|chanson|chansons|song|musique|music|humoriste|chanteu*|singer|acteur|actrice|comedien*|podcast|festival',
    'nobel|statue|musee|museum|biographie|disait|citation',
    "j' ai|je lu|lis|relu|relis",
    'i|we watched|binge*',
  ],
  animal: [
    'vermifuge|croquettes|litiere|veterinaire|toilettage|kibble|litter|vet|niche|griffoir',
    'un|une chat|chatte|chien|chienne de # livres|lbs|kg|ans|mois',
    'pound|lb|year-old cat|dog',
  ],
  school: [
    'prof|professeur|professeure|enseignant|enseignante|teacher|ecole|school|garderie|cpe|daycare|cegep|universite|university|eleve|eleves|students',
    'camp de jour|scout|scouts|bal des finissants|graduation|prom',
    '# annee',
    'secondaire #',
  ],
  civic: [
    'la|de|une|ma ville',
    'municipalite|mairie|mairesse|maire|mrc|conseiller|conseillere|deneigement|voirie',
    'city|town hall|council',
    'impot|impots|tax|taxes|saaq|cnesst|ivac|rqap|assurance-emploi|immigration|plaque|caisse|banque|bank|desjardins|assureur|hydro-quebec|hydro',
    'revenu quebec|canada',
    'commande|colis|parcel|livraison|delivery|tracking|reservation|billet|billets',
    'vote|votez|voter|election|elections|candidat|candidate|pancarte|ballot|campagne electorale',
    'traversier|ferry|piscine|aqueduc|bibliotheque|plage|aeroport|camping',
  ],
  lodging: [
    'condo|condos|copropriete|cooperative|coop|club|restaurant|resto|cantine|hotel|motel|gite|auberge|airbnb|booking|camping|balcon|check-in|ocean',
  ],
  home: [
    'chalet|roulotte|cabane|cadenas|cabanon|cottage|cabin|shed',
    'netflix|disney|spotify|facebook|instagram|snapchat|fortnite|xbox|playstation',
    'jardin|garden|tomates|deck|spa|bbq|renos|renovation|renovations|sous-sol|basement',
    'surprise party|party surprise|fete surprise',
    'voyage|vacances|vacation|cuba|floride|gaspesie|tout-inclus',
  ],
  pet: [
    'chat|chatte|chaton|chien|chienne|chiot|cheval|jument|poules|lapin|hamster|perroquet|veterinaire|vet|veto|spca|pitou',
    'cat|kitten|dog|puppy|pup|kennel',
    'croquettes|laisse|litiere|pattes',
  ],
  faith: ['priez|prie|prieres', 'eglise|church|messe|paroisse|parish|chapelle', 'tempete|storm|ouragan|hurricane'],
  private: [
    "la|une naissance de|d'",
    'birth of',
    'nous sommes|on est fiances|fiancees|enceintes|maries',
    'mariage|wedding|fiancailles|bapteme|baptism|baby-shower',
    'baby shower',
    'notre|our bebe|baby|fils|fille|garcon|daughter|son|chien|dog|maison|house|famille|family',
  ],
};

/** Mourning as anyone mourns: notices, condolences, funerals. */
export const MOURNING: Phrases = [
  'condoleances|condoleance|condolences|sympathies',
  "avis de|d' deces|obseques",
  'obituary|obituaries|funeral|funerals|memorial|wake|visitation',
  'funerailles|obseques|salon funeraire|liturgie|inhumation|enterrement|cremation|celebration de vie',
  'celebration of life',
  'mes|nos|toutes mes|toutes nos pensees',
  'thoughts|prayers are|go|with|to',
  'repose en paix',
  'rest in peace|power',
  'rip',
  'sorry for your|his|her|their loss',
  'laid|lay|laying .. to rest',
  'perte|deces de ton|ta|votre|son|sa|leur|vos',
  'deuil',
  'in lieu of flowers',
  'pas de fleurs',
];
