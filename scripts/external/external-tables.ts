import { shareCell } from '../evaluation/share-cell.ts';
import { type Flagged, MOST_FLAGGED } from './count-flagged.ts';
import type { HatefulFound } from './count-hateful.ts';
import { aimMet, type Recognition } from './measure-external.ts';

/** The ordinary sentences that are flagged, set by set. */
export function harmlessTable(sets: readonly (Flagged & { readonly title: string })[]): string {
  const { byAnyRule: all, byPatientRules: patients } = MOST_FLAGGED;
  const rows = sets.map((set) => [
    set.title,
    shareCell(set.byAnyRule, 2),
    aimMet(set.byAnyRule, 'most', all),
    shareCell(set.byPatientRules, 2),
    aimMet(set.byPatientRules, 'most', patients),
    shareCell(set.withoutSigns, 2),
  ]);
  const head = [
    'sentences of',
    'flagged by any rule',
    `≤ ${all * 100} %`,
    'about a patient',
    `≤ ${patients * 100} %`,
    'any rule, without the learned signs',
  ];
  return markdown(head, rows);
}

/** Which rules flag ordinary sentences, and as what. */
export function sourcesTable(sets: readonly (Flagged & { readonly title: string })[]): string {
  const rows = sets.flatMap(({ title, sources }) =>
    sources.map(([source, sentences]) => [title.replace(/,.*/, ''), source, String(sentences)]),
  );
  return markdown(['of', 'rule and concern', 'sentences'], rows);
}

/** What is flagged of each way of being hateful, and of each way of only looking like it. */
export function hatefulTable({ functionalities, hatefulFound, harmlessFlagged }: HatefulFound): string {
  const rows = functionalities.map(({ name, isHateful, flagged }) => [
    name,
    isHateful ? shareCell(flagged) : '',
    isHateful ? '' : shareCell(flagged),
  ]);
  const all = ['**all**', shareCell(hatefulFound), shareCell(harmlessFlagged)];
  const aims = ['aim', `≥ 60: ${aimMet(hatefulFound, 'least', 0.6)}`, `≤ 10: ${aimMet(harmlessFlagged, 'most', 0.1)}`];
  return markdown(['functionality', 'hateful found', 'harmless flagged'], [...rows, all, aims]);
}

/** Precision and recall by kind, and over all kinds. */
export function recognitionTable({ kinds, words, sureWords }: Recognition): string {
  const rows = [...kinds, words, sureWords].map(({ name, precision, recall }) => [
    name,
    shareCell(precision),
    shareCell(recall),
  ]);
  return markdown(['', 'precision', 'recall'], rows);
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
