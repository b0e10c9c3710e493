const ROW = /^ {2}@\{ Path = 'HKLM:\\(.+?)'; Name = '(.+?)'; Type = '(String|DWord)'; Value = (?:'(.*)'|(\d+)) \}$/;

/** The values in a script's table: key, name and data, as PowerShell would read them between single quotes. */
export function parsePowershellValues(script: string): readonly (readonly [string, string, string | number])[] {
  const table = script.slice(script.indexOf('$values = @('), script.indexOf('\r\n)\r\n'));
  return table
    .split('\r\n')
    .slice(1)
    .map((row) => {
      const [, key, name, type, text, number] = ROW.exec(row) ?? [];
      if (key === undefined || name === undefined) throw new Error(`not a row of the table: ${row}`);
      // Inside single quotes a quote that stands alone would end the string.
      if (text !== undefined && /['‘’‚‛]/.test(text.replaceAll(/(['‘’‚‛])\1/g, '')))
        throw new Error(`loose quote: ${text}`);
      return [key, name, type === 'DWord' ? Number(number) : (text ?? '').replaceAll(/(['‘’‚‛])\1/g, '$1')] as const;
    });
}
