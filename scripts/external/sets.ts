import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readNumberedLines } from '../evaluation/door.ts';
import { readLine } from '../evaluation/line.ts';

const sentence = z.object({ text: z.string() });
const judged = sentence.extend({ label: z.enum(['hateful', 'non-hateful']), functionality: z.string() });
/** Half-open offsets, and the label. */
const entity = z.tuple([z.number(), z.number(), z.string()]);
const annotated = sentence.extend({ ents: z.array(entity) });

export type JudgedText = z.infer<typeof judged>;
export type AnnotatedText = z.infer<typeof annotated>;

/** Texts that nobody of this project wrote: a file, one JSON a line, and the shape of its lines. */
export interface ExternalSet<T> {
  readonly file: string;
  /** What it is, where it is from and under which licence. */
  readonly title: string;
  readonly line: z.ZodType<T>;
}

const PARIS_STORIES: ExternalSet<{ text: string }> = {
  file: 'parisstories_fr.jsonl',
  title: 'ParisStories, spoken French (Universal Dependencies, UD_French-ParisStories; CC BY-SA 4.0)',
  line: sentence,
};
const GSD: ExternalSet<{ text: string }> = {
  file: 'gsd_fr.jsonl',
  title: 'GSD, French of news, reviews and encyclopedias (Universal Dependencies, UD_French-GSD; CC BY-SA 4.0)',
  line: sentence,
};

/** Ordinary prose, in which nothing is to be flagged. */
export const HARMLESS_SETS = [PARIS_STORIES, GSD] as const;

/** Hateful sentences and harmless ones that look like them. */
export const HATE_CHECK: ExternalSet<JudgedText> = {
  file: 'mhc_fr_half.jsonl',
  title: 'Multilingual HateCheck, half of its French cases (CC BY 4.0)',
  line: judged,
};

/** Sentences with personal data of every kind. */
export const PRESIDIO: ExternalSet<AnnotatedText> = {
  file: 'presidio_synth_en.jsonl',
  title: 'Presidio’s synthetic English sentences (microsoft/presidio-research; MIT)',
  line: annotated,
};
export const EDS_PSEUDO: ExternalSet<AnnotatedText> = {
  file: 'eds_pseudo_fr.jsonl',
  title: 'EDS-Pseudo’s templates of French clinical notes (aphp/eds-pseudo; BSD-3)',
  line: annotated,
};

/** Where the sets are looked for unless another folder is named; git-ignored, for none of them is part of the project. */
export const USUAL_FOLDER = '.vigie/external-texts';

export function hasSet(folder: string, { file }: ExternalSet<unknown>): boolean {
  return existsSync(join(folder, file));
}

/** The texts of one set; throws when its file is missing or a line of it is broken. */
export function readSet<T>(folder: string, { file, line }: ExternalSet<T>): readonly T[] {
  const lines = readNumberedLines(join(folder, file));
  if (!lines) throw new Error(`${file} is missing`);
  return lines.map(({ number, text }) => {
    const read = readLine(text, line);
    if (!read.ok) throw new Error(`${file}, line ${number}: ${read.reason}`);
    return read.line;
  });
}
