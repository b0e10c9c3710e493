import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILTIN_PACKS } from '../../lib/policy/packs/index.ts';
import { dutiesPage } from '../../scripts/duties/duties-page.ts';

describe.each([
  ['fr', 'docs/devoirs.md'],
  ['en', 'docs/duties.md'],
] as const)('the page for policy officers, in %s', (language, file) => {
  const page = dutiesPage(BUILTIN_PACKS, language);

  it('is the one that the packs make now; else type: npm run docs:duties', () => {
    expect(readFileSync(file, 'utf8')).toBe(page);
  });

  it('has a table for each group of people that a policy tells apart', () => {
    expect(page.match(/^### /gm)).toHaveLength(11);
  });

  it('names each clause that a duty cites', () => {
    const cited = BUILTIN_PACKS.flatMap(({ establishment, duties }) =>
      duties
        .filter(({ silent }) => !silent)
        .flatMap(({ clauses }) => clauses.map((id) => id.slice(establishment.length + 1))),
    );
    expect(cited.filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
  });
});
