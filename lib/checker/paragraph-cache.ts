import type { Entity } from './entity.ts';
import type { LineSigns } from './signs/line-signs.ts';
import { type Paragraph, readParagraph } from './text/paragraph.ts';

/** A paragraph with what was recognised in it. */
export interface ReadParagraph {
  readonly paragraph: Paragraph;
  readonly entities: readonly Entity[];
  readonly signs: LineSigns;
}

/** Remembers the lines of the last draft only: a keystroke reads again the one line that changed. */
export function createParagraphCache(
  recognize: (paragraph: Paragraph) => readonly Entity[],
  readSigns: (folded: string) => LineSigns,
): (sources: readonly string[]) => readonly ReadParagraph[] {
  let known = new Map<string, ReadParagraph>();
  return (sources) => {
    const current = new Map<string, ReadParagraph>();
    const read = sources.map((source) => {
      const entry = known.get(source) ?? current.get(source) ?? readAfresh(source);
      current.set(source, entry);
      return entry;
    });
    known = current;
    return read;
  };

  function readAfresh(source: string): ReadParagraph {
    const paragraph = readParagraph(source);
    return { paragraph, entities: recognize(paragraph), signs: readSigns(paragraph.normal.folded) };
  }
}
