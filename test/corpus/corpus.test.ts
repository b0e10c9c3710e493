import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { labelledLineSchema } from '../../scripts/evaluation/line.ts';
import { findNearDuplicates } from './near-duplicates.ts';

// Eight thousand texts are set beside each other.
vi.setConfig({ testTimeout: 120_000 });

const CORPUS = new URL('.', import.meta.url);
const FILES = readdirSync(CORPUS, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.jsonl'));
const LINES = FILES.flatMap((file) =>
  readFileSync(new URL(file, CORPUS), 'utf8')
    .trim()
    .split('\n')
    .map((text) => labelledLineSchema.parse(JSON.parse(text))),
);

describe('the corpus', () => {
  it('gives each text an id of its own', () => {
    const ids = LINES.map(({ id }) => String(id).toLowerCase());
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('underlines what stands in the text', () => {
    const strays = LINES.filter(({ text, concerns }) =>
      concerns.some(({ spans }) => spans.some((span) => !text.includes(span))),
    );
    expect(strays.map(({ id }) => id)).toEqual([]);
  });

  it('holds at least 1,400 texts of other hands, half of them harmless', () => {
    const harmless = LINES.filter(({ concerns, also }) => concerns.length === 0 && also.length === 0).length;
    expect(LINES.length).toBeGreaterThan(1_400);
    expect(harmless / LINES.length).toBeGreaterThan(0.45);
  });

  it('tells no text twice', () => {
    expect(findNearDuplicates(LINES.map(({ id, text }) => ({ id: String(id), text })))).toEqual([]);
  });
});

describe('near duplicates', () => {
  const of = (...texts: readonly string[]) => findNearDuplicates(texts.map((text, at) => ({ id: `${at}`, text })));

  it('are told by their letters, whatever the case and the accents', () => {
    expect(of('La résidente du 12 a souri ce matin', 'la residente du 12 a SOURI ce matin!')).toEqual(['0 and 1']);
  });

  it('are no texts that share a phrase', () => {
    expect(of('Bonne fête à toute la gang du 3e', 'Bonne fête, ma grande, on se voit dimanche')).toEqual([]);
  });
});
