import { patternRecognizer } from './pattern-recognizer.ts';

/** E-mail addresses; those of public bodies and of a function (`info@`) are nobody's. */
export const email = patternRecognizer('email', 'email', [
  {
    form: 'address',
    pattern: /(?<![a-z0-9._%+-])[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![a-z0-9])/g,
    score: 0.75,
    isWithoutDigits: true,
    except:
      /^(?:info|contact|communications?|admin|rh|emploi|carrieres?|accueil|plaintes|media|medias)[a-z0-9._-]{0,200}@|@.{0,200}(?:gouv\.qc\.ca|gc\.ca)$/,
  },
]);
