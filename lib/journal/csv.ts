/** So that a spreadsheet takes it for UTF-8: Excel reads accents wrongly without. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as RFC 4180 writes it: commas, CRLF, quotes where they are needed. There is no library for so little. A reader
 * whose lists are parted by semicolons imports it by « Données > À partir d’un fichier ».
 */
export function csvOf(table: readonly (readonly (string | number)[])[]): string {
  return BYTE_ORDER_MARK + table.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
