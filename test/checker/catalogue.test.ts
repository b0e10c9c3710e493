import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RECOGNIZERS } from '../../lib/checker/recognizers/index.ts';
import { RULES } from '../../lib/checker/rules/index.ts';
import { isCase } from '../../lib/policy/concerns.ts';

const MOST_LINES = 80;
/** Files beside the recognizers and rules that are not one of them. */
const FRAMES = ['index.ts', 'recognizer.ts', 'phrase-recognizer.ts', 'pattern-recognizer.ts', 'rule.ts'];

describe.each([
  { folder: 'recognizers', registered: RECOGNIZERS },
  { folder: 'rules', registered: RULES },
])('lib/checker/$folder', ({ folder, registered }) => {
  const directory = new URL(`../../lib/checker/${folder}/`, import.meta.url);
  const files = readdirSync(directory).filter((file) => !FRAMES.includes(file));
  const ids = registered.map(({ id }) => id);

  it('registers each file under its name, once', () => {
    expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(files)('%s fits in one head', (file) => {
    const lines = readFileSync(new URL(file, directory), 'utf8').split('\n').length - 1;
    expect(lines).toBeLessThanOrEqual(MOST_LINES);
  });

  it.each(ids)('%s has its table of tests', (id) => {
    expect(existsSync(new URL(`${folder}/${id}.test.ts`, import.meta.url))).toBe(true);
  });
});

describe('cases', () => {
  it.each(RULES.map(({ id, cases }) => ({ id, cases })))('$id declares cases that exist', ({ cases }) => {
    expect(cases.length).toBeGreaterThan(0);
    expect(cases.filter((form) => !isCase(form))).toEqual([]);
  });
});
