import { readArguments, runDoor } from './evaluation/door.ts';
import { type Item, itemOf } from './evaluation/item.ts';
import { createJudge } from './evaluation/judge-line.ts';
import { labelledLineSchema, readLine } from './evaluation/line.ts';
import { measure } from './evaluation/measure.ts';
import { writeTable } from './evaluation/table.ts';

const HELP = `npm run -s evaluate -- FILE.jsonl [--json]

Reads one labelled text a line: as for check:text, with "concerns": [{"concern","spans":["…"]}] and if
wanted "also": ["…"], concerns that are neither right nor wrong. A broken line is told on stderr with
its number, and the rest is counted.

Precision and recall count texts for each concern, as the text's establishment and role see it, also where
the surface turns the mode off; a label of which the policy says nothing to this person counts as "also".
The 95 % intervals of shares are Wilson's; those of F1 and of characters are the percentile bootstrap: texts
are drawn again 2,000 times, from a fixed seed. A text is violating when it has a concern, harmless when it
has none and no "also". An identifier is hit when a finding about patients overlaps it.

--json     the same for machines; null where nothing was to be counted.

Exit code: 0, or 1 when a line was broken, or 2 when there is no file to read.`;

const asked = readArguments('json', HELP);
const judge = createJudge();
const items: Item[] = [];

process.exitCode = runDoor(asked, (text) => {
  const read = readLine(text, labelledLineSchema);
  if (!read.ok) return read.reason;
  const { ofText, unspoken } = judge(read.line);
  items.push(itemOf(read.line, ofText, unspoken));
  return undefined;
});

if (asked.ok && process.exitCode !== 2) {
  const measures = measure(items);
  console.log(asked.flag ? JSON.stringify(measures, undefined, 2) : writeTable(measures));
}
