import { describe, expect, it } from 'vitest';
import { assertKebabCase, registered, ScaffoldRefusal } from '../../scripts/scaffold.ts';

const REGISTRY = `import { alpha } from './alpha.ts';
import { omega } from './omega.ts';

export const RULES = [
  alpha,
  omega,
] as const;
`;

describe('registered', () => {
  it('adds the import in its place and the entry at the end', () => {
    expect(registered(REGISTRY, 'RULES', 'my-rule')).toBe(`import { alpha } from './alpha.ts';
import { myRule } from './my-rule.ts';
import { omega } from './omega.ts';

export const RULES = [
  alpha,
  omega,
  myRule,
] as const;
`);
  });

  it('refuses a file without the list', () => {
    expect(() => registered('export const OTHERS = [];', 'RULES', 'my-rule')).toThrow(ScaffoldRefusal);
  });
});

describe('assertKebabCase', () => {
  it.each([undefined, '', 'MyRule', 'my_rule', 'my-rule.ts'])('refuses %s', (id) => {
    expect(() => assertKebabCase(id, 'usage')).toThrow(ScaffoldRefusal);
  });
});
