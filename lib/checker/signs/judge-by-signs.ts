import { type Case, type Concern, isCase } from '../../policy/concerns.ts';
import { findClaims } from '../claims.ts';
import type { Reading } from '../reading.ts';
import { removals } from '../rules/rule.ts';
import type { Finding, Span } from '../types.ts';
import { signsOf } from './draft-signs.ts';
import { factsAmong } from './facts-among.ts';
import { meantIdentifiers } from './meant-identifiers.ts';
import { nameCase } from './name-case.ts';
import type { ConcernModel, SignModel } from './sign-model.ts';
import { tellingPassage } from './telling-passage.ts';
import { valuedSigns, type WeighedSign, weighSigns } from './weigh-signs.ts';

/** The rule's name of what is found by signs. */
const SIGNS = 'signs';
/** What is found by signs alone is never surer than this: a rule that can name what it saw goes first. */
const MOST = 0.75;
const LEAST = 0.5;

/**
 * What the rules found, and what they missed: where all signs together speak for a concern on which no rule spoke, that is
 * a finding of its own, which `assess` lets be a hint, or more only where its case is named and the signs are sure.
 */
export function judgeBySigns(model: SignModel, reading: Reading, findings: readonly Finding[]): readonly Finding[] {
  const signs = valuedSigns(signsOf(reading, findings), (name) => model.weights.has(name));
  const sums = weighSigns(model, signs);
  const missed = model.concerns.flatMap((one, index) => {
    const above = (sums[index] ?? 0) - one.threshold;
    const isNews = above >= 0 && !findings.some(({ concern }) => concern === one.concern);
    return isNews ? [findingOf(one, above, spansOf(one, index, model, reading, signs), reading)] : [];
  });
  return withoutImplied([...findings, ...missed]);
}

/** Whoever is named need not be told that they can be recognised as well. */
function withoutImplied(findings: readonly Finding[]): readonly Finding[] {
  const isNamed = findings.some(({ concern }) => concern === 'patient-identifier');
  return findings.filter(({ rule, concern }) => !(isNamed && rule === SIGNS && concern === 'patient-indirect'));
}

function findingOf({ concern }: ConcernModel, above: number, spans: readonly Span[], reading: Reading): Finding {
  return {
    rule: SIGNS,
    concern,
    case: nameCase(concern, reading, spans) ?? unnamedCase(concern),
    spans,
    score: Math.min(MOST, LEAST + above / 10),
    facts: factsAmong(reading, spans),
    claims: findClaims(reading),
    fixes: removals(spans),
  };
}

function unnamedCase(concern: Concern): Case {
  const id = `${concern}.signs`;
  if (!isCase(id)) throw new TypeError(`no case for signs of ${concern}`);
  return id;
}

/** Identifiers are pointed at themselves, everything else by the clauses that say most of it. */
function spansOf(
  { concern }: ConcernModel,
  index: number,
  model: SignModel,
  reading: Reading,
  signs: readonly WeighedSign[],
): readonly Span[] {
  const identifiers = concern === 'patient-identifier' ? meantIdentifiers(reading) : [];
  if (identifiers.length > 0) return identifiers;
  return [tellingPassage(reading, signs, (name) => model.weights.get(name)?.[index] ?? 0)];
}
