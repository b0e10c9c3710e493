import { shareCell } from '../evaluation/share-cell.ts';
import type { PeerMeasure } from './compare-peers.ts';

const HEAD = ['', 'identifiers found', 'harmless texts flagged', 'ms per 1,000 characters'];

/** One row for each, ours first, in Markdown. */
export function peersTable(measures: readonly PeerMeasure[]): string {
  const rows = measures.map(({ name, version, found, alarms, cost }) => [
    `${name} ${version}`,
    shareCell(found),
    shareCell(alarms),
    cost.toFixed(2),
  ]);
  return [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Whether the aims hold: more found and fewer alarms than each, faster than whoever finds half as much, 1 ms at most. */
export function peersAims([ours, ...peers]: readonly PeerMeasure[]): readonly string[] {
  if (!ours) return [];
  const against = (holds: (peer: PeerMeasure) => boolean) => namesOf(peers.filter((peer) => !holds(peer)));
  const slowerThan = against(({ found, cost }) => found.share < ours.found.share / 2 || cost > ours.cost);
  return [
    aim(
      'more identifiers found than by each',
      against(({ found }) => found.share < ours.found.share),
    ),
    aim(
      'fewer harmless texts flagged than by each',
      against(({ alarms }) => alarms.share > ours.alarms.share),
    ),
    aim('faster than each that finds half as much or more', slowerThan),
    aim('at most 1 ms per 1,000 characters', ours.cost <= 1 ? '' : `${ours.cost.toFixed(2)} ms`),
  ];
}

function aim(wanted: string, missedBy: string): string {
  return `- ${wanted}: ${missedBy === '' ? 'yes' : `**no** (${missedBy})`}`;
}

function namesOf(peers: readonly PeerMeasure[]): string {
  return peers.map(({ name }) => name).join(', ');
}

interface Seen {
  readonly file: string;
  readonly texts: number;
  readonly rounds: number;
  readonly commit: string;
  readonly date: string;
  readonly machine: string;
}

/** The page of docs/ that sets Vigie beside others; written by `npm run peers -- --write` alone. */
export function peersPage(measures: readonly PeerMeasure[], seen: Seen): string {
  return `# Beside others

Written by \`npm run peers -- --write\` on ${seen.date}, at ${seen.commit} (${seen.machine}). Not edited by hand.

What others offer for finding personal data in a text, and Vigie's checker, over the same ${seen.texts} texts of
\`${seen.file}\` in the same run. **They were not made for this question.** Each of the others looks for
any personal data of anybody: a colleague thanked by name, the author's own mother, a mayor, a shop's telephone. Vigie looks
for a patient who can be identified. A harmless text that they flag may hold a name for good reason, and they are right by
their own lights; the table says how far each would get at *this* task, not how good it is at its own.

${peersTable(measures)}

Per cent [95 %, Wilson] (counts).

${peersAims(measures).join('\n')}

${methodOf(seen)}`;
}

function methodOf({ rounds }: Seen): string {
  return `## How it is measured

- Identifiers found: of the texts in which careful readers saw a patient's identifier, those in which it marks anything
  at all, be it elsewhere in the text. Harmless texts: those in which the readers saw nothing, not even something defensible.
- Vigie is the checker as it ships, with every rule on; it marks a text when it finds \`patient-identifier\`.
- The redactors (@cdssnc/sanitize-pii, redact-pii, openredaction) run as they come; redact-pii and openredaction know mostly
  English forms. compromise (English) and fr-compromise (French) are no redactors: names of people, e-mail addresses and
  telephone numbers count as marks. Every one reads all texts, French and English.
- Time: once over all texts to warm up, then ${rounds} rounds in which all take turns; the median of the rounds, of the time
  that the thread itself worked. Each text is a draft of its own, read from the first letter.
- The texts were invented for Vigie, by writers who had not seen its rules; the others' makers had no say in them.
- The peers have a package of their own, \`scripts/peers/package.json\`, with exact versions and a lock file: they are
  neither in the project's lock file nor in anything that ships.
`;
}
