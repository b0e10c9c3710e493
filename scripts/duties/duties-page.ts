import { caseTitle } from '../../lib/i18n/case-title.ts';
import { formatDate } from '../../lib/i18n/format.ts';
import { type Say, wordsIn } from '../../lib/i18n/pages.ts';
import { CONCERNS, type Concern, concernOf, type PolicyPack, type Ruling } from '../../lib/policy/index.ts';
import type { Language } from '../../lib/settings/snapshot.ts';
import { type Audience, audiencesOf, NOT_RECOGNIZED_YET, type Ruled } from './audiences.ts';
import { DUTIES_WORDS, type DutiesWords } from './duties-words.ts';

/** The page of docs/ that a policy officer reads and signs. */
export function dutiesPage(packs: readonly PolicyPack[], language: Language): string {
  const words = DUTIES_WORDS[language];
  const { say } = wordsIn(language);
  const unrecognized = NOT_RECOGNIZED_YET.map((id) => caseTitle(language, id, 'none')).join(' · ');
  return [
    `# ${words.title}`,
    words.other,
    ...words.intro,
    ...packs.flatMap((pack) => establishmentPart(pack, { words, say, language })),
    ...list(words.readingTitle, words.readings),
    ...list(words.tolerancesTitle, words.tolerances),
    ...list(words.limitsTitle, [...words.limits, words.notYet(unrecognized)]),
    `## ${words.signatureTitle}`,
    words.signatureIntro,
    table(
      ['', ''],
      words.signature.map((label) => [label, '&emsp;'.repeat(20)]),
    ),
    '',
  ].join('\n\n');
}

interface Voice {
  readonly words: DutiesWords;
  readonly say: Say;
  readonly language: Language;
}

function establishmentPart(pack: PolicyPack, voice: Voice): readonly string[] {
  const { words, say, language } = voice;
  const refused = pack.refusedRoles.map((role) => say(`role.${role}`));
  return [
    `## ${pack.name}`,
    words.source(pack.source, formatDate(language, pack.verified.date)),
    ...(refused.length > 0 ? [words.refused(refused.join(', '))] : []),
    ...audiencesOf(pack).flatMap((audience) => audiencePart(audience, pack, voice)),
  ];
}

function audiencePart({ roles, capacity, rulings }: Audience, pack: PolicyPack, voice: Voice): readonly string[] {
  const { words, say } = voice;
  const spoken = new Set(rulings.map((ruled) => concernOf(ruled.case)));
  const unspoken = CONCERNS.filter((concern) => !spoken.has(concern)).map((concern) => say(`concern.${concern}`));
  return [
    `### ${roles.map((role) => say(`role.${role}`)).join(' · ')} (${words.capacities[capacity]})`,
    table(
      words.head,
      CONCERNS.flatMap((concern) => rowsOf(concern, rulings, pack, voice)),
    ),
    words.silent(unspoken.join(', ')),
  ];
}

/** Cases that are ruled alike share a row. */
function rowsOf(concern: Concern, rulings: readonly Ruled[], pack: PolicyPack, voice: Voice): readonly string[][] {
  const alike = Map.groupBy(
    rulings.filter((ruled) => concernOf(ruled.case) === concern),
    (ruled) => rulingCells(ruled, pack, voice).join('|'),
  );
  return [...alike.values()].flatMap((rows) => {
    const [first] = rows;
    const named = [...new Set(rows.map((ruled) => nameOf(ruled, voice)))].join(' · ');
    return first ? [[voice.say(`concern.${concern}`), named, ...rulingCells(first, pack, voice)]] : [];
  });
}

function nameOf({ case: id, condition, inPublic }: Ruled, { words, language }: Voice): string {
  const title = caseTitle(language, id, inPublic.exit);
  return condition ? `${title} (${words.conditions[condition]})` : title;
}

function rulingCells({ inPublic, inMessages }: Ruled, { establishment }: PolicyPack, voice: Voice): string[] {
  const clauses = inPublic.clauses.map((id) => `\`${id.slice(establishment.length + 1)}\``);
  const { modes } = voice.words;
  return [
    clauses.join(', '),
    voice.say(`exit.${inPublic.exit}`),
    loudnessCell(inPublic, voice),
    loudnessCell(inMessages, voice),
    modes[inPublic.ceiling],
  ];
}

function loudnessCell({ severity, mode }: Ruling, { words, say }: Voice): string {
  return mode === 'off' ? words.modes.off : `${say(`severity.${severity}`)}, ${words.modes[mode]}`;
}

function list(title: string, lines: readonly string[]): readonly string[] {
  return [`## ${title}`, lines.map((line) => `- ${line}`).join('\n')];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
