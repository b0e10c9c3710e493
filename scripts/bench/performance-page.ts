import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';

/** What the bench measures; each has its part of the page, so that one can be measured anew without the other. */
export const PARTS = ['keystrokes', 'openings'] as const;
export type Part = (typeof PARTS)[number];

/** The page of docs/ that says what Vigie costs in time, with this part written anew; the other stays as it stands in `before`. */
export function performancePage(before: string, part: Part, body: string): string {
  const bodies = PARTS.map((one) => (one === part ? `${measuredNow()}\n\n${body.trim()}` : bodyIn(before, one)));
  const marked = PARTS.map((one, index) => `${open(one)}\n${TITLES[one]}\n\n${bodies[index]}\n${close(one)}`);
  return `# What Vigie costs in time\n\n${LEAD}\n\n${marked.join('\n\n')}\n`;
}

const TITLES: Readonly<Record<Part, string>> = {
  keystrokes: '## A keystroke',
  openings: '## Opening the popup, opening the card',
};

const LEAD = `Written by \`npm run bench\` (a part of it by \`npm run bench keystrokes\`, \`npm run bench openings\`). Not edited by hand, and
no test holds these numbers: they belong to the machine. What stands beside them travels better than the milliseconds.`;

/** When, at which commit, on what and beside how much other work a part was measured. */
function measuredNow(): string {
  const { stdout: commit } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' });
  const [first] = cpus();
  const machine = `${cpus().length} × ${first?.model ?? 'unknown processor'}, load ${loadavg()[0]?.toFixed(1)}`;
  return `Measured on ${new Date().toISOString().slice(0, 10)}, at ${commit.trim()} (${machine}).`;
}

function bodyIn(page: string, part: Part): string {
  const start = page.indexOf(open(part));
  if (start < 0) return 'Not measured yet.';
  const inside = page.slice(start + open(part).length, page.indexOf(close(part)));
  return inside.replace(TITLES[part], '').trim();
}

const open = (part: Part) => `<!-- ${part} -->`;
const close = (part: Part) => `<!-- end of ${part} -->`;
