import type { Warning } from '../assess/warning.ts';
import type { Draft, Fix } from '../checker/types.ts';
import type { Concern } from '../policy/concerns.ts';
import type { PolicyPack } from '../policy/pack.ts';
import type { Language } from '../settings/snapshot.ts';
import { cardValuesOf } from './card-values.ts';
import { type CardPart, findCardWords, findFixLabel, findFixText } from './card-words.ts';
import type { CardValues } from './catalogue-shape.ts';
import { excerptAt } from './excerpt-of.ts';
import { fitFixText } from './fit-fix-text.ts';
import { fixAt } from './fix-at.ts';
import { wordsIn } from './in-page-words.ts';
import { articlesOf, quotesOf } from './quote-warning.ts';
import type { FixView, NoticedView, WarningView } from './warning-view.ts';

/** What says that nothing is left to do, where that is more than « Pas un problème ». */
const SETTLED_BY: Readonly<Partial<Record<Concern, 'card.image-consent.checked' | 'card.prior-approval.already'>>> = {
  'image-consent': 'card.image-consent.checked',
  'prior-approval': 'card.prior-approval.already',
};

/** How a warning was asked for. */
export interface Asked {
  /** Where in the text: a fix is offered for the passage there. UTF-16 code units. */
  readonly at?: number | undefined;
  /** The article cannot be opened elsewhere: the whole clause is quoted. */
  readonly isWhole?: boolean | undefined;
}

/** Puts a warning into words: what was seen, the article, what can be done. Excerpts are cut and masked. */
export function describeWarning(
  warning: Warning,
  draft: Draft,
  pack: PolicyPack,
  language: Language,
  { at, isWhole = false }: Asked = {},
): WarningView {
  const { say } = wordsIn(language);
  const values = cardValuesOf(warning, draft, pack, language);
  const part = (name: CardPart): string => sayPart(warning, name, values, language);
  const fix = describeFix(warning, at, draft, language);
  return {
    id: warning.id,
    concernLabel: say(`concern.${warning.concern}`),
    severity: warning.severity,
    severityLabel: say(`severity.${warning.severity}`),
    title: part('title'),
    body: part('body'),
    ...(values.excerpt && { excerpt: values.excerpt }),
    noticed: noticedIn(warning, draft, language),
    ...evidenceOf(warning, values, language),
    ...quotesOf(warning, pack, isWhole),
    advice: part('advice'),
    ...(fix && { fix }),
    settle: say(SETTLED_BY[warning.concern] ?? 'card.dismiss'),
    exit: warning.exit,
  };
}

/** One French sentence that says what was seen and by which article, for those who read results line by line. */
export function explainWarning(warning: Warning, draft: Draft, pack: PolicyPack): string {
  const { say } = wordsIn('fr');
  const values = cardValuesOf(warning, draft, pack, 'fr');
  const [article = ''] = articlesOf(warning.clauses);
  const source = { title: sayPart(warning, 'title', values, 'fr'), article, establishment: pack.name };
  return values.excerpt ? say('why.passage', { ...source, excerpt: values.excerpt }) : say('why.whole', source);
}

function sayPart(warning: Warning, part: CardPart, values: CardValues, language: Language): string {
  return findCardWords(language, warning.case, part, warning.exit)?.(values) ?? '';
}

/** What was noticed, in one line; of a picture, that nothing of it was looked at. */
function evidenceOf(warning: Warning, { facts }: CardValues, language: Language): Pick<WarningView, 'evidence'> {
  const { say } = wordsIn(language);
  if (isAboutPicture(warning)) return { evidence: say('card.image-consent.unseen') };
  return addsUp(warning) && !isRecognisedByFacts(warning) ? { evidence: say('card.evidence.list', { facts }) } : {};
}

/** One fact alone, or none, is the passage that the card quotes already. */
function addsUp({ finding }: Warning): boolean {
  return new Set(finding?.facts.map(({ kind }) => kind)).size > 1;
}

/** The card of a picture that nothing is announced of says so in its own sentence. */
function isAboutPicture({ concern, case: id }: Warning): boolean {
  return concern === 'image-consent' && id !== 'image-consent.attached';
}

/** Where it takes several facts to recognise somebody, the card lists each with its words. */
function isRecognisedByFacts({ concern }: Warning): boolean {
  return concern === 'patient-indirect';
}

function noticedIn(warning: Warning, draft: Draft, language: Language): readonly NoticedView[] {
  const { say } = wordsIn(language);
  const facts = warning.finding?.facts ?? [];
  const rarest = warning.finding?.rarest;
  const views = facts.map(({ kind, span }) => ({
    label: say(`fact.${kind}`),
    excerpt: excerptAt(draft, span),
    ...(kind === rarest?.kind && span[0] === rarest.span[0] && { helpsMost: true }),
  }));
  // The same name twice in a text is one thing noticed.
  return [...new Map(views.map((view) => [`${view.label}|${view.excerpt}`, view])).values()];
}

function describeFix(warning: Warning, at: number | undefined, draft: Draft, language: Language): FixView | undefined {
  const fix = fixAt(warning, at);
  if (!fix) return undefined;
  const { say } = wordsIn(language);
  const label =
    fix.id === 'remove-sentence'
      ? say('card.fix.remove-sentence.label')
      : (findFixLabel(language, warning.case, fix.text) ?? say('card.fix.remove.label'));
  const preview = previewOf(fix, draft, language);
  return preview === undefined ? undefined : { id: fix.id, label, preview };
}

/** Absent where the fix names words that the catalogues lack: nothing is offered then. */
function previewOf(fix: Fix, draft: Draft, language: Language): string | undefined {
  const { say } = wordsIn(language);
  const excerpt = excerptAt(draft, fix.span);
  if (fix.text === 'remove') return say('card.fix.preview.remove', { excerpt });
  const words = findFixText(language, fix.text);
  if (words === undefined) return undefined;
  return say('card.fix.preview', { excerpt, text: fitFixText(words, draft.text, fix.span) });
}
