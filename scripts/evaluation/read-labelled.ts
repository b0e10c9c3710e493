import { readNumberedLines } from './door.ts';
import { type LabelledLine, labelledLineSchema, readLine } from './line.ts';

/** The labelled texts of a file, broken lines told on stderr and left out; `undefined` when there is no file to read. */
export function readLabelled(file: string): readonly LabelledLine[] | undefined {
  return readNumberedLines(file)?.flatMap(({ number, text }) => {
    const read = readLine(text, labelledLineSchema);
    if (!read.ok) console.error(`line ${number}: ${read.reason}`);
    return read.ok ? [read.line] : [];
  });
}
