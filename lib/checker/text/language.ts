/** `mixed` also stands for a text too short to tell. */
export type Language = 'fr' | 'en' | 'mixed';

/** Function words only: they say the language at any length, whatever the subject. */
const FRENCH =
  /\b(?:le|la|les|un|une|des|du|est|et|pas|que|qui|je|tu|il|elle|on|nous|vous|pour|dans|sur|avec|ma|mon|mes|notre|pis|ca|au|aux)\b/g;
const ENGLISH =
  /\b(?:the|an|of|and|is|are|was|were|not|that|who|i|you|he|she|we|they|for|in|on|with|my|our|to|at|it|this)\b/g;

/** Guesses the language of a folded text by counting function words. */
export function guessLanguage(folded: string): Language {
  const french = folded.match(FRENCH)?.length ?? 0;
  const english = folded.match(ENGLISH)?.length ?? 0;
  if (french > 2 * english) return 'fr';
  return english > 2 * french ? 'en' : 'mixed';
}
