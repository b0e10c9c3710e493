import { patternRecognizer } from './pattern-recognizer.ts';

/** A door code or a password written out: « code de la porte 2580# », "password: …", « mdp hiver2024 ». */
export const accessCode = patternRecognizer('access-code', 'access-code', [
  {
    form: 'password',
    pattern:
      /(?<![a-z])(?:mot de passe|mdp|password|passwd|pwd|passcode)(?: (?!pour |for |to )[a-z0-9'-]+){0,5}?\s?(?:est|c'est|cest|is|=|:)\s?(?<value>(?=[^\s,;]*[\d!@#$*])[^\s,;]{4,})/g,
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
    pattern: /(?<![\w#])(?<value>\d{3,6} ?[#*])(?!\w)/g,
    score: 0.3,
    raisedBy: { near: /porte|pharmacie|acces|alarme|code|door|keypad|entree|entrer/, score: 0.75 },
  },
]);
