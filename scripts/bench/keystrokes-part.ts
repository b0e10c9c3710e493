interface Measured {
  /** One a page and browser, in Markdown. */
  readonly tables: readonly string[];
  readonly length: number;
  readonly turns: number;
  readonly keysATurn: number;
}

/** What the page says of keystrokes. */
export function keystrokesPart({ tables, length, turns, keysATurn }: Measured): string {
  return `Each replica stands over a feed of 300 posts that React keeps, with ${length} characters in its composer, passages to
underline among them. The bare page and the page with Vigie, each in a browser of its own, take turns of ${keysATurn} keys, ${turns} turns
each; a key is pressed when the page has come to rest after the one before. Cells are median / 95th percentile;
\`added\` and \`ratio\` compare these, not single keystrokes. The aim: at most 4 ms of main thread added at the 95th percentile,
none of it in the frame that paints the character.

${tables.join('\n\n')}

${METHOD}`;
}

const METHOD = `### How keystrokes are measured

- \`main thread\`: the tasks of the page's main thread in Chromium's trace, from the task of the \`keydown\` to that of the
  next, summed; the time that the thread itself worked, which a busy machine does not blur. A task counts as before the frame when it began before the first \`Commit\` after the key. The work of
  measuring is in it, on both sides alike.
- \`in Vigie’s own functions\`: the calls of the content script in the same trace, the outermost ones. What the browser lays
  out and paints on their account is in the whole and not here.
- \`by the clock\`: the page's \`performance.now()\`, from the key's time stamp to a message posted in the next frame, and to a
  task of the lowest kind after it. This counts waiting as well, and all else that the machine does.
- Firefox's driver offers no trace: of the main thread's work there only the clock tells, and it is rounded to whole
  milliseconds. How much of it is Vigie's own cannot be told from it.
- The check itself, without a browser: \`npm run check:text\` on a text of one's own.
`;
