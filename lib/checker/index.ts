/** The checker's only door. Pure: no DOM, no browser, no clock. */
export { type CheckDraft, checkDraft, createChecker } from './check-draft.ts';
export { createDraftReader, type DraftReader } from './draft-reader.ts';
export type { AnnouncedPicture, PictureSignals } from './picture-signals.ts';
export { RULES, type RuleId } from './rules/index.ts';
export type {
  CheckOptions,
  Claim,
  ClaimKind,
  Draft,
  Fact,
  FactKind,
  Finding,
  Fix,
  Span,
} from './types.ts';
