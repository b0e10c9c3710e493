/**
 * Makes a recognizer from a list of phrases: its file, its table of tests, its place in the registry.
 * Run: npm run new:recognizer -- my-recognizer entity-kind
 */
import { ENTITY_KINDS } from '../lib/checker/entity.ts';
import { assertKebabCase, camelCase, register, runScaffold, ScaffoldRefusal, writeNew } from './scaffold.ts';

const USAGE = 'npm run new:recognizer -- my-recognizer entity-kind';

runScaffold(([id, kind]) => {
  assertKebabCase(id, USAGE);
  if (!ENTITY_KINDS.some((known) => known === kind)) {
    throw new ScaffoldRefusal(`Name a kind of lib/checker/entity.ts, or add it to ENTITY_KINDS first (${USAGE}).`);
  }
  writeNew(`lib/checker/recognizers/${id}.ts`, recognizerSource(id, kind ?? ''));
  writeNew(`test/checker/recognizers/${id}.test.ts`, testSource(id));
  register('lib/checker/recognizers/index.ts', 'RECOGNIZERS', id);
  return [
    `lib/checker/recognizers/${id}.ts: put your phrases in; for shapes take patternRecognizer, for more a function`,
    `test/checker/recognizers/${id}.test.ts: say what it finds and what it leaves`,
    `The phrase language is described at the head of lib/checker/lexicon/phrases.ts.`,
  ];
});

function recognizerSource(id: string, kind: string): string {
  return `import { phraseRecognizer } from './phrase-recognizer.ts';

/** Say here in one sentence what it finds, with an example. */
export const ${camelCase(id)} = phraseRecognizer('${id}', '${kind}', [
  { form: 'said', score: 0.5, phrases: ['exemple a remplacer'] },
]);
`;
}

function testSource(id: string): string {
  return `import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('${id}', {
  finds: [['Un exemple à remplacer.', 'exemple à remplacer']],
  ignores: ['Il fait beau à Sept-Îles.'],
});
`;
}
