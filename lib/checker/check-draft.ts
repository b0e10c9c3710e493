import { applyRules } from './apply-rules.ts';
import { assembleReading } from './assemble-reading.ts';
import { createLexicon, type Lexicon } from './lexicon/lexicon.ts';
import { createPhraseBook } from './lexicon/phrases.ts';
import { createParagraphCache } from './paragraph-cache.ts';
import { findPictureSignals, type PictureSignals } from './picture-signals.ts';
import { createRecognize, type TellFault } from './recognize.ts';
import { RECOGNIZERS } from './recognizers/index.ts';
import type { Recognizer } from './recognizers/recognizer.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import { RULES } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import { apart } from './spans.ts';
import { segment } from './text/paragraph.ts';
import type { CheckOptions, Draft, Finding, Span } from './types.ts';

const DEFAULT_THRESHOLD = 0.5;

/** What a checker works with; tests hand in their own. */
export interface Workings {
  readonly recognizers: readonly Recognizer[];
  readonly rules: readonly Rule[];
}

/** Checks a draft; offsets of the findings are UTF-16 code units into the draft's text. */
export type CheckDraft = (draft: Draft, options?: CheckOptions) => readonly Finding[];

/** A checker, and what else it can tell of the draft that it reads. */
export interface DraftReader {
  readonly check: CheckDraft;
  /** What the draft says of a picture that goes out with it. */
  readonly seePicture: (draft: Draft, options?: CheckOptions) => PictureSignals;
}

/**
 * A `checkDraft` that remembers the lines of its last draft. Options other than `threshold` are read
 * again only when another object is handed in.
 */
export function createChecker(workings?: Workings): CheckDraft {
  return createDraftReader(workings).check;
}

/** The same with all that it can tell; the lines of a draft are read once for both. */
export function createDraftReader(workings: Workings = { recognizers: RECOGNIZERS, rules: RULES }): DraftReader {
  const lexicon = createLexicon();
  let current: { options: CheckOptions; prepared: Prepared } | undefined;
  const under = (options: CheckOptions): Prepared => {
    if (current?.options !== options) current = { options, prepared: prepare(workings, lexicon, options) };
    return current.prepared;
  };
  return {
    check: (draft, options = NO_OPTIONS) => under(options).check(draft),
    seePicture: (draft, options = NO_OPTIONS) => under(options).seePicture(draft),
  };
}

interface Prepared {
  check(draft: Draft): readonly Finding[];
  seePicture(draft: Draft): PictureSignals;
}

function prepare({ recognizers, rules }: Workings, lexicon: Lexicon, options: CheckOptions): Prepared {
  const tellFault = tellOnce(options.onFault);
  const { organizationNames = [], ownPeople = [], threshold = DEFAULT_THRESHOLD } = options;
  const context = { lexicon, phraseBook: createPhraseBook(), organizationNames };
  const recognize = createRecognize(recognizers, context, ownPeople, tellFault);
  const readLines = createParagraphCache(recognize);
  const read = ({ text, surface }: Draft) => {
    const lines = segment(text);
    const starts = lines.map(({ start }) => start);
    return assembleReading(readLines(lines.map(({ source }) => source)), starts, surface);
  };
  return {
    check(draft) {
      const { reading, toDraft } = read(draft);
      const findings = applyRules(rules, reading, tellFault).filter(({ score }) => score >= threshold);
      return resolveOverlaps(findings).map((finding) => inDraft(finding, toDraft));
    },
    seePicture(draft) {
      const { reading, toDraft } = read(draft);
      const { isAboutWork, announced } = findPictureSignals(reading);
      return { isAboutWork, announced: announced.map((one) => ({ ...one, span: toDraft(one.span) })) };
    },
  };
}

/** Checks one draft and forgets it. */
export function checkDraft(draft: Draft, options?: CheckOptions): readonly Finding[] {
  return createChecker()(draft, options);
}

const NO_OPTIONS: CheckOptions = {};

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
    claims: finding.claims.map(placed),
    fixes: finding.fixes.map(placed),
  };
}
