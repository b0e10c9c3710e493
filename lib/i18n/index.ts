export {
  type AdviceTurn,
  type CardPart,
  type FillWords,
  findCardWords,
  findFixLabel,
  findFixText,
} from './card-words.ts';
export type { FilledKey, MessageKey, PlainKey, ValuesOf } from './catalogue.ts';
export type { CardValues } from './catalogue-shape.ts';
export { describeWarning, explainWarning } from './describe-warning.ts';
export { fitFixText } from './fit-fix-text.ts';
export { clockTimeIn, formatDate, formatDay, formatHour, formatList } from './format.ts';
export { EXCERPT_CAP, maskExcerpt, NAME_CAP } from './mask-excerpt.ts';
export type { FixView, NoticedView, QuoteView, WarningView } from './warning-view.ts';
export { type Say, type Words, wordsIn } from './words.ts';
