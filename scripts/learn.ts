/**
 * Learns what signs weigh from test/corpus and writes lib/checker/signs/learned-weights.ts: the same corpus and the same
 * rules give the same bytes. Run: npm run learn (again whenever rules, recognizers, senses or the corpus change).
 */
import { writeFileSync } from 'node:fs';
import { chooseLimits } from './learn/choose-limits.ts';
import { keepStrongest, learn } from './learn/learn.ts';
import { readExamples } from './learn/read-examples.ts';
import { tellResults } from './learn/tell-results.ts';
import { weighByOthers } from './learn/weigh-by-others.ts';
import { weightsSource } from './learn/weights-source.ts';

/** As many words as the one budget of the content script leaves room for. */
const MOST_WORDS = 1_600;

const examples = readExamples();
const isKept = keepStrongest(examples, MOST_WORDS);
const sums = weighByOthers(examples, isKept);
const limits = chooseLimits(examples, sums);
const model = learn(examples, isKept, limits);
writeFileSync(new URL('../lib/checker/signs/learned-weights.ts', import.meta.url), weightsSource(model));
console.log(`${examples.length} texts, ${model.weights.size} signs`);
for (const line of tellResults(examples, sums, limits)) console.log(line);
