import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, readSource } from './architecture/sources.ts';

const PAGE = readSource('docs/security.md');
const ROWS =
  PAGE.split('\n## Threats')[1]
    ?.split('\n## ')[0]
    ?.match(/^\| .+ \|$/gm)
    ?.slice(1) ?? [];

/** A test of the table, by its file and words of its name. */
const NAMED = /`(test\/[^`]+)`: “([^”]+)”/g;

describe('the threats in docs/security.md', () => {
  it('are a table', () => {
    expect(ROWS.length).toBeGreaterThan(20);
  });

  it.each(ROWS)('%s', (row) => {
    const tests = [...row.matchAll(NAMED)];
    expect(tests).not.toEqual([]);
    for (const [, file = '', words = ''] of tests) expect(readSource(file)).toContain(words);
  });
});

it('every test that the page names is there', () => {
  const named = [...PAGE.matchAll(/`((?:test|lib|scripts)\/[^`]*\.tsx?)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
