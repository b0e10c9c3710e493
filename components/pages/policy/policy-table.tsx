/** A table of the document; its cells come apart by tabs, its rows by line ends. */
export function PolicyTable({ text }: { readonly text: string }) {
  const rows = text.split('\n').map((line) => line.split('\t'));
  const width = Math.max(...rows.map((row) => row.length));
  return (
    <div className="p-scroll">
      <table className="v-table" lang="fr-CA">
        <tbody>
          {rows.map((row, y) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell of a printed table has no other name than its place.
            <tr key={y}>
              {Array.from({ length: width }, (_, x) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                <td key={x}>{row[x]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
