import { getBuildFolder } from '../../../test/e2e/browser/builds.ts';
import { findBrowser } from '../../../test/e2e/browser/find-browsers.ts';
import { RUNNERS } from '../../../test/e2e/browser/runners.ts';
import { REPLICA_NAMES } from '../../../test/replicas/replicas.ts';
import { markdownTable } from '../markdown.ts';
import type { Section } from '../section.ts';
import { compare } from './compare.ts';
import { briefRow, HEAD, rowsOf } from './key-rows.ts';

/** A Facebook post and a LinkedIn one, Lexical and TipTap, in full; of the others one line each. */
const IN_FULL = ['facebook-post', 'linkedin-post-sdui'] as const;
/** The budget speaks of 2,000 characters. */
const LENGTH = 2_000;
const LONG_COURSE = { length: LENGTH, turns: 4, keysATurn: 25 };
const SHORT_COURSE = { length: LENGTH, turns: 2, keysATurn: 20 };

/** What Vigie adds to a keystroke in each replica. */
export const keystrokesSection: Section = { name: 'keystrokes', title: 'A keystroke in a page', measure };

async function measure(): Promise<string> {
  const parts: string[] = [];
  for (const { kind, open } of RUNNERS) {
    const found = findBrowser(kind);
    if ('missing' in found) {
      parts.push(`### ${kind}\n\nNot measured: ${found.missing}.`);
      continue;
    }
    const extensionDir = getBuildFolder(kind);
    for (const replica of IN_FULL) {
      const { bare, watched } = await compare(open, extensionDir, { ...LONG_COURSE, replica });
      parts.push(`### ${replica} in ${kind}\n\n${markdownTable(HEAD, rowsOf(bare, watched))}`);
      console.log(parts.at(-1));
    }
    const rows = [];
    for (const replica of REPLICA_NAMES.filter((name) => !IN_FULL.some((full) => full === name))) {
      const { bare, watched } = await compare(open, extensionDir, { ...SHORT_COURSE, replica });
      rows.push(briefRow(replica, bare, watched));
      console.log(rows.at(-1)?.join(' | '));
    }
    parts.push(`### The other replicas in ${kind}\n\n${markdownTable(['', ...HEAD], rows)}`);
  }
  return [INTRODUCTION, ...parts, METHOD].join('\n\n');
}

const INTRODUCTION = `Each replica stands over a feed of 300 posts that React keeps, with ${LENGTH} characters in its composer where so many fit,
passages to underline among them. The bare page and the page with Vigie, each in a browser of its own, take turns of
${LONG_COURSE.keysATurn} keys, ${LONG_COURSE.turns} turns each (${SHORT_COURSE.turns} of ${SHORT_COURSE.keysATurn} in the short tables); a key is pressed when the page has come to rest after the one before.
Cells are median / 95th percentile; \`added\` and \`ratio\` compare these, not single keystrokes. The aim: at most 4 ms of main
thread added at the 95th percentile, none of it in the frame that paints the character.`;

const METHOD = `- \`main thread\`: the tasks of the page's main thread in Chromium's trace, from the task of the \`keydown\` to that of the
  next, summed; the time that the thread itself worked, which a busy machine does not blur. A task counts as before the frame when it began before the first \`Commit\` after the key. The work of
  measuring is in it, on both sides alike.
- \`in Vigie’s own functions\`: the calls of the content script in the same trace, the outermost ones. What the browser lays
  out and paints on their account is in the whole and not here.
- \`by the clock\`: the page's \`performance.now()\`, from the key's time stamp to a message posted in the next frame, and to a
  task of the lowest kind after it. This counts waiting as well, and all else that the machine does.
- Firefox's driver offers no trace: of the main thread's work there only the clock tells, and it is rounded to whole
  milliseconds. How much of it is Vigie's own cannot be told from it.`;
