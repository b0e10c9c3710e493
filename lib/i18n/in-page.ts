import type { InPageKey } from './catalogue.ts';
import type { SayOf } from './words-from.ts';

export { APPROVAL_CHECKS, type ApprovalCheck, composeMail, mailtoOf, type Proposal } from './approval-mail.ts';
export { findCardWords, findFixLabel, findFixText } from './card-words.ts';
export { type Asked, describeWarning, explainWarning } from './describe-warning.ts';
export { excerptOf } from './excerpt-of.ts';
export { fitFixText } from './fit-fix-text.ts';
export { fixAt } from './fix-at.ts';
export { wordsIn } from './in-page-words.ts';
export { EXCERPT_CAP, maskExcerpt, NAME_CAP } from './mask-excerpt.ts';
export type { FixView, NoticedView, QuoteView, WarningView } from './warning-view.ts';
export type { SayOf } from './words-from.ts';

/** Says any message that Vigie has inside a site's page. */
export type Say = SayOf<InPageKey>;
