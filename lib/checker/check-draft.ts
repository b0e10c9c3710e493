import { applyRules } from './apply-rules.ts';
import { assembleReading } from './assemble-reading.ts';
import { createLexicon } from './lexicon/lexicon.ts';
import { createPhraseBook } from './lexicon/phrases.ts';
import { createParagraphCache } from './paragraph-cache.ts';
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

/**
 * A `checkDraft` that remembers the lines of its last draft. Options other than `threshold` are read
 * again only when another object is handed in.
 */
export function createChecker(workings: Workings = { recognizers: RECOGNIZERS, rules: RULES }): CheckDraft {
  const lexicon = createLexicon();
  let current: { options: CheckOptions; check: (draft: Draft) => readonly Finding[] } | undefined;
  return (draft, options = NO_OPTIONS) => {
    if (current?.options !== options) current = { options, check: prepare(options) };
    return current.check(draft);
  };

  function prepare(options: CheckOptions): (draft: Draft) => readonly Finding[] {
    const tellFault = tellOnce(options.onFault);
    const { organizationNames = [], ownPeople = [], threshold = DEFAULT_THRESHOLD } = options;
    const context = { lexicon, phraseBook: createPhraseBook(), organizationNames };
    const recognize = createRecognize(workings.recognizers, context, ownPeople, tellFault);
    const readLines = createParagraphCache(recognize);
    return (draft) => {
      const lines = segment(draft.text);
      const reads = readLines(lines.map(({ source }) => source));
      const { reading, toDraft } = assembleReading(
        reads,
        lines.map(({ start }) => start),
        draft.surface,
      );
      const findings = applyRules(workings.rules, reading, tellFault).filter(({ score }) => score >= threshold);
      return resolveOverlaps(findings).map((finding) => inDraft(finding, toDraft));
    };
  }
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
