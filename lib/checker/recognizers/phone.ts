import { patternRecognizer } from './pattern-recognizer.ts';

const PERSONAL =
  /(?<![a-z])(?:cell?|cellulaire|tel|telephone|phone|texte?|texto|text|appel(?:le|ez|er)|rappel\w{0,9}|call|rejoindre|joindre|poste|chez (?:elle|lui)|at home)(?![a-z])/;

/** Telephone numbers, local ones of seven digits with a word beside them. Toll-free and service numbers belong to nobody. */
export const phone = patternRecognizer('phone', 'phone', [
  {
    form: 'full',
    pattern: /(?<![\d.$-])(?:\+?1[ .-]?)?(?:\(\d{3}\)[ .-]?|\d{3}[ .-]?)\d{3}[ .-]?\d{4}(?![\d$%]| \$|[.,]\d)/g,
    score: 0.7,
    except: /^\+?(?:1[ .-]?)?\(?(?:8(?:00|33|44|55|66|77|88)|900)\D?/,
  },
  {
    form: 'local',
    pattern: /(?<![\d.$-]|\d )\d{3}[ -]\d{4}(?![\d$%-]|[.,]\d)/g,
    score: 0.2,
    raisedBy: { near: PERSONAL, score: 0.55 },
  },
]);
