import type { Share } from '../evaluation/intervals.ts';
import { createAskForAll } from './ask-for-all.ts';
import { createSentenceCheck } from './check-sentence.ts';
import { countFlagged, type Flagged } from './count-flagged.ts';
import { countHateful, type HatefulFound } from './count-hateful.ts';
import { type AskedKinds, EDS_KINDS, PRESIDIO_KINDS } from './kinds.ts';
import { type KindMeasure, measureKind, measureWords } from './measure-kinds.ts';
import {
  type AnnotatedText,
  EDS_PSEUDO,
  type ExternalSet,
  HARMLESS_SETS,
  HATE_CHECK,
  PRESIDIO,
  readSet,
} from './sets.ts';

/** What the recognizers made of one set. */
export interface Recognition {
  readonly title: string;
  readonly texts: number;
  readonly kinds: readonly KindMeasure[];
  readonly words: KindMeasure;
  /** The same with only what the recognizers are fairly sure of. */
  readonly sureWords: KindMeasure;
  readonly notAsked: AskedKinds['notAsked'];
}

export interface ExternalMeasures {
  readonly harmless: readonly (Flagged & { readonly title: string })[];
  readonly hateful: HatefulFound;
  readonly recognitions: readonly Recognition[];
}

/** The score below which the checker lets a finding go, unless told otherwise. */
const FAIRLY_SURE = 0.5;

/** Measures all the sets in this folder; throws when one is missing. */
export function measureExternal(folder: string): ExternalMeasures {
  const check = createSentenceCheck();
  return {
    harmless: HARMLESS_SETS.map((set) => {
      const texts = readSet(folder, set).map(({ text }) => text);
      return { title: set.title, ...countFlagged(check, texts) };
    }),
    hateful: countHateful(check, readSet(folder, HATE_CHECK)),
    recognitions: [recognise(folder, PRESIDIO, PRESIDIO_KINDS), recognise(folder, EDS_PSEUDO, EDS_KINDS)],
  };
}

function recognise(folder: string, set: ExternalSet<AnnotatedText>, { asked, notAsked }: AskedKinds): Recognition {
  const askForAll = createAskForAll();
  const texts = readSet(folder, set).map((text) => ({ ...text, recognised: askForAll(text.text) }));
  const sure = texts.map((text) => ({
    ...text,
    recognised: text.recognised.filter(({ score }) => score >= FAIRLY_SURE),
  }));
  return {
    title: set.title,
    texts: texts.length,
    kinds: asked.map((kind) => measureKind(kind, texts)),
    words: measureWords(asked, texts),
    sureWords: { ...measureWords(asked, sure), name: `the same, from a score of ${FAIRLY_SURE}` },
    notAsked,
  };
}

/** Whether a share keeps to an aim, in words. */
export function aimMet(share: Share, wanted: 'most' | 'least', aim: number): string {
  const isMet = wanted === 'most' ? share.share <= aim : share.share >= aim;
  return isMet ? 'yes' : '**no**';
}
