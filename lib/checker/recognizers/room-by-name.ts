import type { Entity } from '../entity.ts';
import { matchesOf } from '../text/matches-of.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { countsOrNames, HIGHWAYS } from '../text/room-numbers.ts';
import type { Recognizer } from './recognizer.ts';

/**
 * Someone by name and room: « Réjean au 412 », "Wes Osgood in 118", « Mme Fortin dans la 9 ». Read with its capitals;
 * « Sept-Îles du 12 au 26 » is a stretch of days.
 */
const BY_NAME =
  /(?<![\p{L}])\p{Lu}[\p{L}'-]{2,40},? (?<value>(?:[Aa]u|[Dd]u|à la|de la|dans (?:la|le)|in) (?:\d(?:e|ème)(?= (?:nord|sud|est|ouest)|[,.;!?]|$| (?:m'|m|a|est|qui|pis|et)(?!\p{L}))|\d{1,2}-?[A-Da-d]|\d{2,3}))(?![\p{L}\d%$:-]|[ .,]\d|\s?h\b| (?:au|to|-) ?\d)/gu;

/** A room or a floor right behind a name: there « au 412 » means a bed. */
export const roomByName: Recognizer = {
  id: 'room-by-name',
  kinds: ['room'],
  create: () => byName,
};

function byName({ normal: { text, folded }, hasDigit }: Paragraph): readonly Entity[] {
  if (!hasDigit) return [];
  return matchesOf(BY_NAME, text).flatMap((match): readonly Entity[] => {
    const value = match.groups?.value ?? '';
    const end = match.index + match[0].length;
    if (countsOrNames(folded, end) || HIGHWAYS.test(value)) return [];
    return [
      {
        kind: 'room',
        form: 'by-name',
        span: [end - value.length, end],
        score: 0.6,
        why: { id: 'room.by-name', data: value },
      },
    ];
  });
}
