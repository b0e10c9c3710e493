const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a pattern with the flag `g`, in text order. `matchAll` copies its pattern at each call: that cost more
 * than the search itself, which mostly finds nothing.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
    match = pattern.exec(text);
  }
  return found;
}
