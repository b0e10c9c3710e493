import { cpus, loadavg } from 'node:os';
import { seenNow } from '../composers/seen-now.ts';
import type { Section } from './section.ts';

const HEAD = `# What Vigie costs

Written by \`npm run bench\`, each part with the day and commit of its last run; \`npm run bench -- NAME\` measures one part anew.
Not edited by hand, and no test holds these numbers: they belong to the machine. What is compared was measured side by
side in one run, and a ratio travels better than milliseconds. \`a [b–c]\` is a median with the least and the most.`;

/** The page with one part replaced by what was just measured; the others stay as they were. */
export function withSection(page: string, sections: readonly Section[], { name }: Section, text: string): string {
  const kept = sections.map((section) => (section.name === name ? partOf(section, text) : findPart(page, section)));
  return `${[HEAD, ...kept.filter((part) => part !== undefined)].join('\n\n')}\n`;
}

function partOf({ name, title }: Section, text: string): string {
  const { date, commit } = seenNow();
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, load ${loadavg()[0]?.toFixed(1)}`;
  return `${opening(name)}\n## ${title}\n\n*${date}, ${commit.slice(0, 10)}; ${machine}*\n\n${text.trim()}\n${closing(name)}`;
}

function findPart(page: string, { name }: Section): string | undefined {
  const [start, end] = [page.indexOf(opening(name)), page.indexOf(closing(name))];
  return start < 0 || end < start ? undefined : page.slice(start, end + closing(name).length);
}

function opening(name: string): string {
  return `<!-- bench: ${name} -->`;
}

function closing(name: string): string {
  return `<!-- end of ${name} -->`;
}
