import { keepFirst } from '../entity.ts';
import { OFFICIAL_ACTS } from '../lexicon/voice-words.ts';
import { patternRecognizer } from './pattern-recognizer.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';
import type { Recognizer } from './recognizer.ts';

const spoken = phraseRecognizer('official-act', 'official-act', [{ form: 'act', score: 0.7, phrases: OFFICIAL_ACTS }]);

/** « fermera », « dédommagerons »: whatever a body will do; to be, to have and to go say nothing. */
const promised = patternRecognizer('official-act', 'official-act', [
  {
    form: 'future',
    pattern:
      /(?<![a-z'-])(?!(?:se|au|fe|pour|de|fau|vou|sau|ver|i|di)r(?:a|ons|ont)(?![a-z])|faudra|verra|viendra|manquera|restera)[a-z]{2,}(?:er|ir|dr|tr|vr)(?:a|ons|ont)(?![a-z])/g,
    score: 0.5,
    isWithoutDigits: true,
    except: /^(?:sera|seront|serons|aura|aurons|auront|opera|camera|etcetera|mirons|environs|adorons)$/,
  },
]);

/** « nous ferons », « nous ne participerons pas »: whatever « nous » does; to be, to have and to like say nothing. */
const ofUs = patternRecognizer('official-act', 'official-act', [
  {
    form: 'ours',
    pattern:
      /(?<![a-z'-])nous (?:n'|ne |vous |l'|le |la |les |en |y )*(?<value>(?!avons|aimons|mangeons|adorons|allons|pensons|souhaitons|remercions|esperons|partons|vivons|buvons)[a-z]{2,}ons)(?![a-z])/g,
    score: 0.5,
    isWithoutDigits: true,
  },
]);

/** What an establishment does with words: announcing, promising, requiring, apologising. */
export const officialAct: Recognizer = {
  id: 'official-act',
  kinds: ['official-act'],
  create(context) {
    const recognizers = [spoken.create(context), promised.create(context), ofUs.create(context)];
    return (paragraph) => keepFirst(recognizers.flatMap((recognize) => recognize(paragraph)));
  },
};
