import { patternRecognizer } from './pattern-recognizer.ts';

/** A door code or a password written out: « code de la porte 2580# », "password: …", « mdp hiver2024 ». */
export const accessCode = patternRecognizer('access-code', 'access-code', [
  {
    form: 'password',
    pattern:
      /(?<![a-z])(?:mot de passe|mdp|password|passwd|pwd|passcode)(?: (?!pour |for |to )[a-z0-9'-]{1,40}){0,5}?\s?(?:est|c'est|cest|is|=|:)\s?(?<value>(?=[^\s,;]{0,199}[\d!@#$*])[^\s,;]{4,200})/g,
    score: 0.75,
    isWithoutDigits: true,
  },
  {
    form: 'code',
    pattern:
      /(?<![a-z])(?:codes?|combinaison|nip|pin|keypad)(?! (?:de la route|promo|postal|civil|criminel|qr|bleu|blue|noir|black|vestimentaire|rabais))(?![a-z])(?:[^.!?\d]|\d(?:e|eme|er)(?![a-z\d])){0,45}?(?<value>\d(?:-?\d){2,5}\s?[#*]?)(?![\d$%]|[.,]\d)/g,
    score: 0.4,
    raisedBy: {
      near: /porte|pharmacie|acces|alarme|reserve|vestiaire|urgence|door|ward|unit|cabinet|pharmacy|lock|alarm|entree|etage/,
      score: 0.7,
    },
  },
  {
    form: 'keys',
    pattern:
      /(?<![\w#])(?<value>\d{3,6} ?(?:[#*]|(?:(?:pis|et|and|puis) )?(?:l'?)?(?:etoile|star|diese|carre|pound)(?![a-z])))(?!\w)/g,
    score: 0.3,
    raisedBy: {
      near: /porte|pharmacie|acces|alarme|code|door|keypad|entree|entrer|reserve|stup|narc|coffre|locker|garage/,
      score: 0.75,
    },
  },
  {
    form: 'door',
    pattern:
      /(?<![a-z])(?:portes?|doors?|cadenas|padlock|coffre|serrure|keypad|locker|vestiaire)(?![a-z])[^.!?\d]{0,40}(?:c'est|cest|is|:|=) ?(?:le )?(?<value>\d{4,6})(?![\d$%]|[.,:]\d| ?(?:h|ans|\$))/g,
    score: 0.55,
  },
  {
    form: 'network',
    pattern:
      /(?<![a-z])wi-?fi(?![a-z])(?: (?:du|de|des|d'|la|le|l'|staff|employes?|personnel|key|cle|password|code)){0,3} ?(?:est|c'est|cest|is|:|=) ?(?<value>(?=[a-z]{0,63}\d)[a-z\d!@#$*_-]{6,63})/g,
    score: 0.75,
    isWithoutDigits: true,
  },
]);
