import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../lib/checker/index.ts';
import { CASE_EVIDENCE } from '../../lib/checker/signs/name-case.ts';
import { BUILTIN_PACKS } from '../../lib/policy/packs/index.ts';
import { audiencesOf, NOT_RECOGNIZED_YET } from '../../scripts/duties/audiences.ts';
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

describe('what that page says is pointed out', () => {
  const ofRules: readonly string[] = RULES.flatMap(({ cases }) => [...cases]);
  const ofSigns: readonly string[] = Object.values(CASE_EVIDENCE).flatMap((forms) => forms.map((form) => form.case));
  // What page, moment, device and clicked button ask for: lib/assess names each such case in so many letters.
  const ofContext = globSync('lib/assess/*.ts').flatMap(
    (file) => readFileSync(file, 'utf8').match(/[a-z-]+\.[a-z-]+(?=')/g) ?? [],
  );
  const raised = new Set([...ofRules, ...ofSigns, ...ofContext]);

  it('is raised by a rule, by signs, or by the context', () => {
    const shown = BUILTIN_PACKS.flatMap(audiencesOf).flatMap(({ rulings }) => rulings.map((ruled) => ruled.case));
    expect([...new Set(shown)].filter((id) => !raised.has(id))).toEqual([]);
  });

  it('leaves out only what nothing raises', () => {
    expect(NOT_RECOGNIZED_YET.filter((id) => raised.has(id))).toEqual([]);
  });
});
