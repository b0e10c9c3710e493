import { keepFirst } from '../entity.ts';
import { ACCENTED_WORDS, CASUAL_WORDS, CURT_ANSWERS, MISSPELLINGS } from '../lexicon/tone-words.ts';
import type { Span } from '../types.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';
import type { Recognizer } from './recognizer.ts';

const said = phraseRecognizer('tone', 'tone', [
  { form: 'curt', score: 0.6, phrases: CURT_ANSWERS },
  { form: 'misspelt', score: 0.6, phrases: MISSPELLINGS },
  { form: 'casual', score: 0.6, phrases: CASUAL_WORDS },
]);

const accented = phraseRecognizer('tone', 'tone', [{ form: 'misspelt', score: 0.6, phrases: ACCENTED_WORDS }]);

/** How a text sounds, whatever it says: familiar, curt, written in haste. */
export const tone: Recognizer = {
  id: 'tone',
  kinds: ['tone'],
  create(context) {
    const recognize = said.create(context);
    const recognizeAccented = accented.create(context);
    return (paragraph) => {
      const { text, folded } = paragraph.normal;
      // Folded text has lost every accent: only the text itself tells whether one was typed. Capitals go without.
      const plain = recognizeAccented(paragraph).filter(({ span }) => text.slice(...span) === folded.slice(...span));
      const whole = [...recognize(paragraph), ...plain].filter(
        ({ form, span }) => form !== 'misspelt' || !isPart(text, span),
      );
      return keepFirst(whole);
    };
  },
};

/** In an address, a hashtag or an epicene form (« employé·e·s », « employé(e)s ») the word does not end there. */
function isPart(text: string, [start, end]: Span): boolean {
  return /[/.@#_]/.test(text[start - 1] ?? ' ') || /^(?:[/@_]|[.·•⋅(]\p{L})/u.test(text.slice(end, end + 2));
}
