import { type Entity, keepFirst } from '../entity.ts';
import { matchesOf } from '../text/matches-of.ts';
import { fold } from '../text/normalise.ts';
import type { Span } from '../types.ts';
import type { Recognizer } from './recognizer.ts';

/** Public establishments by their acronym or kind, with the place that follows. */
const PLACE =
  /^(?:(?:de la |de l'|du |des |de |d'|of )?(?:cote-nord|laurentides|[A-ZÀ-Ý][\p{L}'-]{0,40})(?:[ -](?:de |des |du |la |[A-ZÀ-Ý])[\p{L}'-]{0,40}){0,9})/u;
const HEAD =
  /(?<![\p{L}])(?:CISSS|CIUSSS|CHSLD|CLSC|CSSS|DPJ|cisss|ciusss|chsld|clsc|dpj|[Hh][ôo]pital|[Cc]entre (?:hospitalier|d'hébergement|jeunesse|de réadaptation)|[Dd]ispensaire|[Hh]ospital)(?![\p{L}])/gu;
const ENGLISH =
  /(?<![\p{L}])(?:\p{Lu}[\p{L}'-]{1,40} ){1,3}(?:[Hh]ospital|[Ee]mergency|ER|[Cc]linic|[Dd]ispensary|[Dd]ialysis unit|Health Centre|Health Center|[Hh]ealth [Cc]entre|Memorial)(?![\p{L}])/gu;

/** A health establishment by name: « CISSS de la Côte-Nord », « l'hôpital de Sept-Îles », or a name of the pack. */
export const organization: Recognizer = {
  id: 'organization',
  kinds: ['organization'],
  create({ organizationNames }) {
    const known = organizationNames.map(fold).filter((name) => name.length > 3);
    return ({ normal: { text, folded } }) =>
      keepFirst([
        ...known.flatMap((name) => occurrences(name, folded).map((span) => entity('known', span, 0.9))),
        ...matchesOf(ENGLISH, text).map((match) => entity('named', [match.index, match.index + match[0].length], 0.8)),
        ...matchesOf(HEAD, text).map((match) => withPlace(match.index, match[0], text)),
      ]);
  },
};

function withPlace(start: number, head: string, text: string): Entity {
  const end = start + head.length;
  const place = PLACE.exec(text.slice(end).replace(/^ /, ''))?.[0].trimEnd() ?? '';
  const isAcronym = /^[A-Z]+$/.test(head.toUpperCase()) && head.length <= 6;
  if (place === '') return entity(isAcronym ? 'acronym' : 'kind', [start, end], isAcronym ? 0.7 : 0.4);
  return entity('named', [start, end + 1 + place.length], 0.85);
}

function occurrences(name: string, folded: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = folded.indexOf(name); at !== -1; at = folded.indexOf(name, at + name.length))
    spans.push([at, at + name.length]);
  return spans.filter(([from, to]) => !/[a-z0-9]/.test(`${folded[from - 1] ?? ' '}${folded[to] ?? ' '}`));
}

function entity(form: string, span: Span, score: number): Entity {
  return { kind: 'organization', form, span, score, why: { id: `organization.${form}` } };
}
