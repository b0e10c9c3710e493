import { findBrowser } from '../../../test/e2e/browser/find-browsers.ts';
import { RUNNERS } from '../../../test/e2e/browser/runners.ts';
import type { Section } from '../section.ts';
import { openingTable } from './opening-table.ts';
import { measureOpenings } from './openings.ts';

const COURSE = { warnings: 50, times: 20 };

/** How long one waits for the popup, and for a card. */
export const openingsSection: Section = { name: 'openings', title: 'Opening the popup, opening the card', measure };

async function measure(): Promise<string> {
  const tables: string[] = [];
  for (const { kind, open } of RUNNERS) {
    const found = findBrowser(kind);
    const text =
      'missing' in found ? `Not measured: ${found.missing}.` : openingTable(await measureOpenings(open, kind, COURSE));
    tables.push(`### In ${kind}\n\n${text}`);
  }
  return `${LEAD}\n\n${tables.join('\n\n')}\n\n${METHOD}`;
}

const LEAD = `Over a composer with ${COURSE.warnings} warnings in it, ${COURSE.times} times each. Beside it an empty React page of the same extension, opened and
pressed the same way: React, one word, and another word once that is pressed. The aim: less than 100 ms for each.`;

const METHOD = `- The popup is opened as a page of its own over the tab with the text, since no driver can open a real one; it and the empty
  page take turns. Time runs from the start of the navigation to a message posted in the frame that shows the first
  warning: loading of scripts and styles, settings, the tab's answer, React, style, layout. The tab itself lies behind the
  page, where browsers give it less of the machine than under a real popup.
- The card is opened by a press on the badge, closed by the next. Time runs from the time stamp of the click to a message
  posted in the frame that first holds the card; that it then fades in for 180 ms is not counted.
- All by the clock, so that all else that the machine does counts too. Firefox's clock has whole milliseconds.`;
