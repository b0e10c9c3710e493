import type { Warning } from '../assess/warning.ts';
import type { Draft, Finding } from '../checker/types.ts';
import type { PolicyPack } from '../policy/pack.ts';
import type { Language } from '../settings/snapshot.ts';
import type { CardValues } from './catalogue-shape.ts';
import { excerptAt, excerptOf } from './excerpt-of.ts';
import { formatHour, formatList } from './format.ts';
import { wordsIn } from './in-page-words.ts';
import { NAME_CAP } from './mask-excerpt.ts';

/** The fewest and the most facts that one sentence can name and still be read. */
const FACTS_TO_ADD_UP = 2;
const FACTS_IN_A_SENTENCE = 4;

/** All that the words of a warning's card may need, from the warning, its draft and the policy. */
export function cardValuesOf(warning: Warning, draft: Draft, pack: PolicyPack, language: Language): CardValues {
  const { finding, values = {} } = warning;
  const excerpt = excerptOf(warning, draft);
  return {
    excerpt,
    name: values.name ?? (finding ? nameIn(finding, draft) : ''),
    facts: finding ? factsIn(finding, language) || quoted(excerpt, language) : '',
    platform: platformOf(draft.surface),
    authority: pack.authority,
    time: hourAsSaid(values.time ?? '', language),
  };
}

function nameIn(finding: Finding, draft: Draft): string {
  const span = finding.facts.find((fact) => fact.kind === 'name')?.span ?? finding.spans[0];
  return span ? excerptAt(draft, span, NAME_CAP) : '';
}

/** Empty when fewer than two kinds were noticed: one detail does not add up to anything. */
function factsIn(finding: Finding, language: Language): string {
  const { say } = wordsIn(language);
  const kinds = [...new Set(finding.facts.map((fact) => fact.kind))].slice(0, FACTS_IN_A_SENTENCE);
  if (kinds.length < FACTS_TO_ADD_UP) return '';
  return formatList(
    language,
    kinds.map((kind) => say(`fact.${kind}`)),
  );
}

function quoted(excerpt: string, language: Language): string {
  return language === 'fr' ? `«\u202F${excerpt}\u202F»` : `“${excerpt}”`;
}

function platformOf(surface: string): string {
  if (surface === 'facebook.message') return 'Messenger';
  return surface.startsWith('linkedin.') ? 'LinkedIn' : 'Facebook';
}

/** `16:30`, as the assessment gives it, in the manner of the language; any other words stand as they are. */
function hourAsSaid(time: string, language: Language): string {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? [];
  return hour && minute ? formatHour(language, Number(hour) * 60 + Number(minute)) : time;
}
