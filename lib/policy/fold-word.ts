/** What two spellings of a French word share: no case, no accent, no plural mark. */
export function foldWord(word: string): string {
  const bare = word.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replace(/\p{M}/gu, '');
  return bare.length > MARKED_PLURAL ? bare.replace(/[sx]$/u, '') : bare;
}

/** « pas », « des », « dix » keep their last letter: it is no plural. */
const MARKED_PLURAL = 3;
