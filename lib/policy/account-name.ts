/**
 * What two spellings of an account's name share: case, accents, apostrophes and spaces do not count, nor the words that a
 * site sets around it (« CISSS de la Côte-Nord · Page »).
 */
export function foldAccountName(name: string): string {
  return name
    .replace(/[·•|].*/u, '')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'Oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Is this name one of these, however it is spelt? */
export function isAccountAmong(name: string, names: readonly string[]): boolean {
  const folded = foldAccountName(name);
  return folded !== '' && names.some((one) => foldAccountName(one) === folded);
}
