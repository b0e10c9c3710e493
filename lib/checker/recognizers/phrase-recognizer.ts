import type { Entity, EntityKind } from '../entity.ts';
import { compilePhrases, type Phrases } from '../lexicon/phrases.ts';
import type { Recognizer } from './recognizer.ts';

/** One list of phrases and what finding one of them means. */
export interface PhraseForm {
  readonly form: string;
  readonly score: number;
  readonly phrases: Phrases;
}

/** The cheapest recognizer: lists of phrases, each list a form of one kind. */
export function phraseRecognizer(id: string, kind: EntityKind, forms: readonly PhraseForm[]): Recognizer {
  return {
    id,
    kinds: [kind],
    create() {
      const indexes = forms.map((form) => ({ ...form, index: compilePhrases(form.phrases) }));
      return ({ tokens, normal }) =>
        indexes.flatMap(({ form, score, index }) =>
          index.find(tokens).map(
            (span): Entity => ({
              kind,
              form,
              span,
              score,
              why: { id: `${id}.${form}`, data: normal.folded.slice(...span) },
            }),
          ),
        );
    },
  };
}
