import type { Exit, Severity } from '../policy/duty.ts';
import type { ClauseQuote } from '../policy/quote-clause.ts';

/** One thing that was noticed: « le nom », « Mme Gagnon ». Excerpts are masked. */
export interface NoticedView {
  readonly label: string;
  readonly excerpt: string;
  /** Of facts that add up to a person: taking this one out helps most. */
  readonly helpsMost?: boolean;
}

/** A passage of the policy, word for word, ready to be shown between guillemets. */
export type QuoteView = ClauseQuote;

/** The safe repair, on its button, and what it will do to the text. */
export interface FixView {
  readonly id: string;
  readonly label: string;
  readonly preview: string;
}

/** A warning in words: all that a card, a dialog or a list shows of it. Nothing in it is to be kept. */
export interface WarningView {
  readonly id: string;
  readonly concernLabel: string;
  readonly severity: Severity;
  readonly severityLabel: string;
  readonly title: string;
  readonly body: string;
  /** The first underlined passage, masked and cut; absent where nothing in the text is underlined. */
  readonly excerpt?: string;
  readonly noticed: readonly NoticedView[];
  /** The kinds of what was noticed, in one line; absent where each is listed, or where there is but one. */
  readonly evidence?: string;
  readonly quote: QuoteView;
  /** A clause that is only right beside the first. */
  readonly besides?: QuoteView;
  /** How many articles besides the quoted ones speak of it. */
  readonly moreArticles: number;
  readonly advice: string;
  readonly fix?: FixView;
  /** The button that settles it without a repair. */
  readonly settle: string;
  readonly exit: Exit;
}
