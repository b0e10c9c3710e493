/** The two ends of some characters in the nodes of a page, as they stand now. */
export type Stretch = Readonly<Pick<Range, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>>;

/** Do both begin and end at the same places? */
export function isSameStretch(one: Stretch, other: Stretch): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

/** A range that follows its characters. The page pays for each one at every change of its text, so none is made in vain. */
export function liveRangeOf({ startContainer, startOffset, endContainer, endOffset }: Stretch): Range {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
