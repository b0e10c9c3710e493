/** UTF-16 offsets into a text, in order, not overlapping. */
export type Ranges = readonly (readonly [start: number, end: number])[];

/** A text with the found words in `<mark>`. */
export function MarkedText({ text, ranges }: { readonly text: string; readonly ranges: Ranges }) {
  return (
    <>
      {text.slice(0, ranges[0]?.[0])}
      {ranges.map(([start, end], index) => [
        <mark key={start}>{text.slice(start, end)}</mark>,
        text.slice(end, ranges[index + 1]?.[0]),
      ])}
    </>
  );
}
