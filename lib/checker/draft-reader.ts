import type { Exception } from '../policy/concerns.ts';
import { applyRules } from './apply-rules.ts';
import { exceptableWord, heedExceptions } from './exceptions.ts';
import { createLexicon, type Lexicon } from './lexicon/lexicon.ts';
import { findPictureSignals, type PictureSignals } from './picture-signals.ts';
import { type ReadDraft, readDraftUnder } from './read-draft.ts';
import { attempt, type TellFault } from './recognize.ts';
import { RECOGNIZERS } from './recognizers/index.ts';
import type { Recognizer } from './recognizers/recognizer.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import { RULES } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import { createSenseIndex, type SenseIndex } from './senses/sense-index.ts';
import { signsOf } from './signs/draft-signs.ts';
import { judgeBySigns } from './signs/judge-by-signs.ts';
import { knownSigns } from './signs/known-signs.ts';
import { SIGN_MODEL } from './signs/learned-model.ts';
import type { Signs } from './signs/sign.ts';
import type { SignModel } from './signs/sign-model.ts';
import { apart } from './spans.ts';
import type { CheckOptions, Draft, Finding, Span } from './types.ts';
import { widenFix } from './widen-removal.ts';

const DEFAULT_THRESHOLD = 0.5;

/** What a checker works with; tests hand in their own. */
export interface Workings {
  readonly recognizers: readonly Recognizer[];
  readonly rules: readonly Rule[];
  /** What weighs the signs of a draft; rules alone speak when absent. */
  readonly signModel?: SignModel;
}

/** A checker, and what else it can tell of the draft that it reads. */
export interface DraftReader {
  readonly check: (draft: Draft, options?: CheckOptions) => readonly Finding[];
  /** What the draft says of a picture that goes out with it. */
  readonly seePicture: (draft: Draft, options?: CheckOptions) => PictureSignals;
  /** What weights are learned from: every sign, known to the model or not, and what the rules alone found. */
  readonly gatherSigns: (draft: Draft, options?: CheckOptions) => GatheredSigns;
}

/** All that the weights of a draft are learned from. */
export interface GatheredSigns {
  readonly signs: Signs;
  readonly findings: readonly Finding[];
}

const ALL: Workings = { recognizers: RECOGNIZERS, rules: RULES, signModel: SIGN_MODEL };
const NO_OPTIONS: CheckOptions = {};

/** Reads the lines of a draft once for all that it is asked. */
export function createDraftReader(workings: Workings = ALL): DraftReader {
  const lexicon = createLexicon();
  const senses = createSenseIndex();
  let current: { options: CheckOptions; prepared: Prepared } | undefined;
  const under = (options: CheckOptions): Prepared => {
    if (current?.options !== options) current = { options, prepared: prepare(workings, lexicon, senses, options) };
    return current.prepared;
  };
  return {
    check: (draft, options = NO_OPTIONS) => check(draft, under(options), workings),
    seePicture: (draft, options = NO_OPTIONS) => seePicture(draft, under(options)),
    gatherSigns: (draft, options = NO_OPTIONS) => gatherSigns(draft, under(options), workings),
  };
}

interface Prepared {
  readonly read: ReadDraft;
  readonly threshold: number;
  readonly exceptions: readonly Exception[];
  readonly tellFault: TellFault;
}

function prepare({ recognizers, signModel }: Workings, lexicon: Lexicon, senses: SenseIndex, options: CheckOptions) {
  const tellFault = tellOnce(options.onFault);
  const isKnown = signModel ? knownSigns(signModel) : () => true;
  return {
    read: readDraftUnder(options, { recognizers, lexicon, senses, isKnown }, tellFault),
    threshold: options.threshold ?? DEFAULT_THRESHOLD,
    exceptions: options.exceptions ?? [],
    tellFault,
  };
}

function check(
  draft: Draft,
  { read, threshold, exceptions, tellFault }: Prepared,
  { rules, signModel }: Workings,
): readonly Finding[] {
  const { reading, toDraft } = read(draft);
  const ruled = applyRules(rules, reading, tellFault).filter(({ score }) => score >= threshold);
  const judge = (findings: readonly Finding[]) =>
    signModel ? attempt('signs', () => judgeBySigns(signModel, reading, findings), tellFault, findings) : findings;
  const judged = heedExceptions(exceptions, reading, ruled, judge);
  const offered = resolveOverlaps(judged.filter(({ score }) => score >= threshold)).map((finding) => {
    const word = exceptableWord(reading, finding.concern, finding.spans[0]);
    const fixes = finding.fixes.map((fix) => widenFix(reading, fix));
    return { ...finding, fixes, ...(word && { word }) };
  });
  return offered.map((finding) => inDraft(finding, toDraft));
}

function seePicture(draft: Draft, { read }: Prepared): PictureSignals {
  const { reading, toDraft } = read(draft);
  const { isAboutWork, announced } = findPictureSignals(reading);
  return { isAboutWork, announced: announced.map((one) => ({ ...one, span: toDraft(one.span) })) };
}

function gatherSigns(draft: Draft, { read, threshold, tellFault }: Prepared, { rules }: Workings): GatheredSigns {
  const { reading } = read(draft);
  const findings = applyRules(rules, reading, tellFault).filter(({ score }) => score >= threshold);
  return { signs: signsOf(reading, findings), findings };
}

function tellOnce(onFault: CheckOptions['onFault']): TellFault {
  const told = new Set<string>();
  return (id, error) => {
    if (told.has(id)) return;
    told.add(id);
    onFault?.(id, error);
  };
}

function inDraft(finding: Finding, toDraft: (span: Span) => Span): Finding {
  const placed = <T extends { readonly span: Span }>(item: T): T => ({ ...item, span: toDraft(item.span) });
  return {
    ...finding,
    spans: apart(finding.spans.map(toDraft)),
    facts: finding.facts.map(placed),
    ...(finding.rarest && { rarest: placed(finding.rarest) }),
    claims: finding.claims.map(placed),
    fixes: finding.fixes.map(placed),
  };
}
