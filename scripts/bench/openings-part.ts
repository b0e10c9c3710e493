interface Measured {
  /** One a browser, in Markdown. */
  readonly tables: readonly string[];
  readonly warnings: number;
  readonly times: number;
}

/** What the page says of opening the popup and the card. */
export function openingsPart({ tables, warnings, times }: Measured): string {
  return `Over a composer with ${warnings} warnings in it, ${times} times each. Beside it an empty React page of the same extension, opened and
pressed the same way: React, one word, and another word once that is pressed. Cells are median (quickest to slowest). The
aim: less than 100 ms for each.

${tables.join('\n\n')}

${METHOD}`;
}

const METHOD = `### How openings are measured

- The popup is opened as a page of its own over the tab with the text, since no driver can open a real one; it and the empty
  page take turns. Time runs from the start of the navigation to a message posted in the frame that shows the first
  warning: loading of scripts and styles, settings, the tab's answer, React, style, layout. The tab itself lies behind the
  page, where browsers give it less of the machine than under a real popup.
- The card is opened by a press on the badge, closed by the next. Time runs from the time stamp of the click to a message
  posted in the frame that first holds the card; that it then fades in for 180 ms is not counted.
- All by the clock, so that all else that the machine does counts too. Firefox's clock has whole milliseconds.
`;
