import { type Entity, type EntityKind, keepFirst } from '../entity.ts';
import type { Phrases } from '../lexicon/phrases.ts';
import type { Recognizer } from './recognizer.ts';

/** One list of phrases and what finding one of them means. */
export interface PhraseForm {
  readonly form: string;
  readonly score: number;
  readonly phrases: Phrases;
}

/** The cheapest recognizer: lists of phrases, each list a form of one kind, the first form winning. */
export function phraseRecognizer(id: string, kind: EntityKind, forms: readonly PhraseForm[]): Recognizer {
  return {
    id,
    kinds: [kind],
    create({ phraseBook }) {
      const lists = forms.map((form) => ({ ...form, find: phraseBook.add(form.phrases) }));
      return ({ tokens, normal }) => {
        const found: Entity[] = [];
        for (const { form, score, find } of lists) {
          for (const span of find(tokens)) {
            found.push({ kind, form, span, score, why: { id: `${id}.${form}`, data: normal.folded.slice(...span) } });
          }
        }
        return keepFirst(found);
      };
    },
  };
}
