import { harmlessTable, hatefulTable, recognitionTable, sourcesTable } from './external-tables.ts';
import type { ExternalMeasures, Recognition } from './measure-external.ts';
import { HATE_CHECK } from './sets.ts';

/** The measures alone, as the command prints them. */
export function externalTables({ harmless, hateful, recognitions }: ExternalMeasures): string {
  return [
    `## Ordinary prose\n\n${harmlessTable(harmless)}\n\n${sourcesTable(harmless)}`,
    `## ${HATE_CHECK.title}\n\n${hatefulTable(hateful)}`,
    ...recognitions.map((recognition) => `## ${recognition.title}\n\n${sectionOf(recognition)}`),
  ].join('\n\n');
}

function sectionOf(recognition: Recognition): string {
  const { texts, notAsked } = recognition;
  const left = notAsked.map(([labels, why]) => `- ${labels}: ${why}.`).join('\n');
  return `${texts} texts.\n\n${recognitionTable(recognition)}\n\nNot asked for:\n\n${left}`;
}

interface Seen {
  readonly commit: string;
  readonly date: string;
}

/** The page of docs/ about texts that nobody of this project wrote; written by `npm run external -- --write` alone. */
export function externalPage(measures: ExternalMeasures, { commit, date }: Seen): string {
  return `# Texts from elsewhere

Written by \`npm run external -- --write\` on ${date}, at ${commit}. Not edited by hand. Shares in per cent
[95 %, Wilson] (counts).

Nobody of this project wrote these texts, and none of them is about Québec's health care. They are no part of the
project: fetched from their publishers, they are laid as files of JSON lines into \`.vigie/external-texts\`, or into a folder
that the command is told.

${externalTables(measures)}

${METHOD}`;
}

const METHOD = `## How it is measured

- Ordinary prose and HateCheck: the checker as it ships, each sentence a Facebook post of its own; flagged is any finding
  of any rule, before an establishment's policy has its say. Nothing in ordinary prose is to be flagged. HateCheck's
  sentences are hateful or not as their makers wrote them, by functionality.
- The two sets with labelled passages measure the recognizers by themselves: they are asked for all that they see, however
  unsure, with or without care around it. The checker never does so: there a name alone is no patient.
- A recognised passage is right when it touches a labelled one of its kind; a labelled one is found when it is touched. A
  number taken for another kind of number is wrong. In words: a word in any labelled passage of these kinds is found when it
  is in any recognised one.
- Presidio's own published figures on its sentences, over all that it looks for: precision 0.685 and recall 0.603 as it
  comes, 0.870 and 0.839 tuned to them; how its words are cut is not known here. Vigie's recognizers know the names of
  Québec and France and the telephone numbers, addresses and files of Canada; these sentences hold those of the world. They
  were not tuned to them.
`;
