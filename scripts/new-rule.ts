/**
 * Makes a rule: its file, its table of tests, its place in the registry.
 * Run: npm run new:rule -- my-rule concern.case [concern.case …]
 */
import { concernOf, isCase } from '../lib/policy/concerns.ts';
import { assertKebabCase, camelCase, register, runScaffold, ScaffoldRefusal, writeNew } from './scaffold.ts';

const USAGE = 'npm run new:rule -- my-rule concern.case';

runScaffold(([id, ...cases]) => {
  assertKebabCase(id, USAGE);
  const unknown = cases.filter((form) => !isCase(form));
  if (cases.length === 0 || unknown.length > 0) {
    throw new ScaffoldRefusal(
      `Name at least one case of lib/policy/concerns.ts (${USAGE}). Unknown: ${unknown.join(', ')}`,
    );
  }
  const [form = ''] = cases;
  writeNew(`lib/checker/rules/${id}.ts`, ruleSource(id, cases));
  writeNew(`test/checker/rules/${id}.test.ts`, testSource(id, form));
  register('lib/checker/rules/index.ts', 'RULES', id);
  return [
    `lib/checker/rules/${id}.ts: replace the example pattern by the weighing of entities`,
    `test/checker/rules/${id}.test.ts: write as many valid texts as invalid ones`,
    'Words that must exist in lib/i18n, French and English:',
    ...cases
      .filter(isCase)
      .flatMap(wordKeys)
      .map((key) => `  ${key}`),
  ];
});

function wordKeys(form: Parameters<typeof concernOf>[0]): readonly string[] {
  return [`concern.${concernOf(form)}`, `card.${form}.title`, `card.${form}.body`, `card.${form}.advice`];
}

function ruleSource(id: string, cases: readonly string[]): string {
  return `import { entitiesOf } from '../reading.ts';
import { defineRule, removals } from './rule.ts';

/** Say here in one sentence what this rule points at, with an example. */
export const ${camelCase(id)} = defineRule({
  id: '${id}',
  cases: [${cases.map((form) => `'${form}'`).join(', ')}],
  check: (reading) =>
    entitiesOf(reading, 'health-insurance-number')
      .filter(({ span }) => reading.folded.slice(...span) === 'xxxx00000000')
      .map(({ span, score }) => ({
        case: '${cases[0]}',
        spans: [span],
        score,
        facts: [],
        fixes: removals([span]),
      })),
});
`;
}

function testSource(id: string, form: string): string {
  return `import { describeRule } from './describe-rule.ts';

describeRule('${id}', {
  valid: ['Il fait beau à Sept-Îles.'],
  // { text: '…', case: '${form}', spans: ['…'] }
  invalid: [],
});
`;
}
