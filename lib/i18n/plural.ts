import type { Language } from '../settings/snapshot.ts';

/** The forms a count takes in our two languages; `zero` is said for 0 alone, where a sentence needs its own. */
export interface PluralForms {
  readonly zero?: string;
  readonly one: string;
  readonly other: string;
}

const RULES: Readonly<Record<Language, Intl.PluralRules>> = {
  fr: new Intl.PluralRules('fr-CA'),
  en: new Intl.PluralRules('en-CA'),
};

/** The form that the language wants for this whole number: in French, 0 goes with 1. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  if (count === 0 && forms.zero !== undefined) return forms.zero;
  return RULES[language].select(count) === 'one' ? forms.one : forms.other;
}
