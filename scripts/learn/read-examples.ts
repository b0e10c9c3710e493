import { readdirSync, readFileSync } from 'node:fs';
import { createDraftReader, RULES } from '../../lib/checker/index.ts';
import { RECOGNIZERS } from '../../lib/checker/recognizers/index.ts';
import type { Concern } from '../../lib/policy/concerns.ts';
import { organizationNamesOf } from '../../lib/policy/organization-names.ts';
import { getBuiltinPack } from '../../lib/policy/packs/index.ts';
import { type Line, labelledLineSchema } from '../evaluation/line.ts';
import type { Example } from './example.ts';

const CORPUS = new URL('../../test/corpus/', import.meta.url);
/** Kept aside for measuring: never learned from. */
const KEPT_ASIDE = 'heldout.jsonl';
const ORDINARY = 'ordinary.jsonl';

/** A policy that does not know a concern had its texts labelled without it. */
const ONLY_LAURENTIDES: readonly Concern[] = ['organization-information', 'internal-exchange', 'patient-relationship'];

/** Every labelled text of the corpus but those kept aside, in the order of files and lines. */
export function readExamples(): readonly Example[] {
  const readers = new Map<string, ReturnType<typeof readerFor>>();
  return corpusFiles().flatMap((file) => {
    const lines = readFileSync(new URL(file, CORPUS), 'utf8').trim().split('\n');
    return lines.map((text, index) => {
      const line = labelledLineSchema.parse(JSON.parse(text), { reportInput: true });
      const reader = readers.get(line.establishment) ?? readerFor(line.establishment);
      readers.set(line.establishment, reader);
      const isSilent = line.establishment !== 'cisss-laurentides';
      return {
        hand: handOf(String(line.id), index),
        ...reader(line),
        concerns: new Set(line.concerns.map(({ concern }) => concern)),
        isOrdinary: file.endsWith(ORDINARY),
        isHarmless: line.concerns.length === 0 && line.also.length === 0,
        open: new Set([...line.also, ...(isSilent ? ONLY_LAURENTIDES : [])]),
      };
    });
  });
}

function corpusFiles(): readonly string[] {
  const all = readdirSync(CORPUS, { recursive: true }).map(String);
  return all.filter((file) => file.endsWith('.jsonl') && !file.endsWith(KEPT_ASIDE)).sort();
}

/** Ids begin with their hand's name: `l1-001`. */
function handOf(id: string, index: number): string {
  return /^([a-z]+\d*)-/i.exec(id)?.[1]?.toLowerCase() ?? `mixed-${index % 5}`;
}

function readerFor(establishment: Line['establishment']) {
  const reader = createDraftReader({ recognizers: RECOGNIZERS, rules: RULES });
  const options = { organizationNames: organizationNamesOf(getBuiltinPack(establishment)) };
  return (draft: { readonly text: string; readonly surface: string }) => {
    const { signs, findings } = reader.gatherSigns(draft, options);
    return { signs, ruled: new Set(findings.map(({ concern }) => concern)) };
  };
}
