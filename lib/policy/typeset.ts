/**
 * The policy's words as print sets them: ’ for ', no-break spaces inside guillemets and before a colon.
 * Each mark takes the place of one mark, so offsets into the text hold, and no word changes.
 */
export function typeset(text: string): string {
  return text
    .replaceAll("'", '’')
    .replaceAll(/« /g, '«\u202f')
    .replaceAll(/ »/g, '\u202f»')
    .replaceAll(/ (?=:)/g, '\u00a0');
}
