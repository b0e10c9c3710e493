import { type Entity, keepFirst } from '../entity.ts';
import { matchesOf } from '../text/matches-of.ts';
import { countsOrNames, HIGHWAYS } from '../text/room-numbers.ts';
import type { Span } from '../types.ts';
import type { Recognizer } from './recognizer.ts';

/** The words say it: « chambre 214 », « ch. 12-B », « lit 3 », "room 4", "bed 2". */
const NAMED =
  /(?<![\p{L}\d])(?:chambre|chbre|chamb\.?|ch\.?|room|rm\.?|lit|bed|civiere|stretcher|bay)\s?(?:no\.?|num\.?|numero|#)?\s?#?(\d{1,4}(?:-?[a-d](?![a-z]))?)(?![\d%$]|[.,]\d)/gu;
/** A person by their room: « le bonhomme de la 8 », « la dame du 318 », "the lady in 12". */
const BY_PERSON =
  /(?<![\p{L}\d])(?:monsieur|m'sieur|msieu|madame|dame|mme|bonhomme|patiente?|residente?|beneficiaire|lady|gentleman|guy|man|woman|patient|resident|pt|pte)\s(?:de la|du|au|a la|dans la|in|from)\s(\d{1,4}(?:-?[a-d](?![a-z]))?)(?![\d%$:]|[.,]\d|\s?h\b)/gu;
/** Beds of two-bed rooms: « le 12 fenêtre ». */
const BED = /(?<![\p{L}\d'])(?:le|la|du) \d{1,3} (?:fenetre|porte|window|door)(?![\p{L}])/gu;
/** « à la 310 » */
const BARE = /(?<![\p{L}\d'])(?:a|de|dans) la \d{3}(?![\d%$]|[.,]\d|\s?h\b)/gu;
/** Someone by a room or a ward without the word: « ma Noëlla du 412 », "Mr. Osborne on 4 East", « du 3e nord ». */
const BY_ANYONE =
  /(?<![\p{L}\d'])(?:(?:ma|mon|la|le) (?:[a-z'-]{1,40} ){1,2}(?:du|de la|au) (?<value>\d{3}))(?![\d%$:]|[.,]\d|\s?h\b)/gu;
/** A room that does what its patient does: « la 12-B sonne », « la 310 vomit ». */
const DOES =
  /(?<![\p{L}\d'])(?:la|le) (?<value>\d{1,3}-?[a-d]?)(?= (?:sonne|sonnait|vomit|crie|hurle|refuse|desature|demande|pleure|dort|tousse|saigne|fugue|tombe|a (?:encore|pas|tire|arrache|vomi|sonne|refuse|fait|mange|dormi|besoin)|est (?:tombee?|agitee?|confuse?|morte?|decedee?|partie?|isolee?))(?![a-z]))/gu;
/** "Lorna in 6 pulled her line": a verb follows, so it is no time. */
const IN_NUMBER =
  /(?<![\p{L}\d])in (?<value>\d{1,3}[a-d]?)(?= (?:needs?|pulled|pulls|is|has|wants?|keeps?|refused|refuses|won't|fell|rang|rings|just|again|still|didn't|was)(?![a-z]))/gu;
const WARD =
  /(?<![\p{L}\d])(?:du|au|sur le|on) (?<value>\d(?:e|er|eme|ieme|rd|th|nd)? ?(?:nord|sud|est|ouest|north|south|east|west))(?![\p{L}-])/gu;
/** A room, a bed, or someone called by them. */
export const room: Recognizer = {
  id: 'room',
  kinds: ['room'],
  create: () => (paragraph) => {
    const { folded } = paragraph.normal;
    if (!paragraph.hasDigit) return [];
    return keepFirst([
      ...entities(folded, NAMED, 'named', 0.8),
      ...entities(folded, BY_PERSON, 'by-person', 0.75),
      ...entities(folded, BED, 'bed', 0.7),
      ...entities(folded, DOES, 'by-person', 0.6),
      ...entities(folded, BARE, 'bare', 0.4),
      ...entities(folded, BY_ANYONE, 'by-name', 0.5),
      ...entities(folded, WARD, 'ward', 0.4),
      ...entities(folded, IN_NUMBER, 'bare', 0.4),
    ]);
  },
};

function entities(folded: string, pattern: RegExp, form: string, score: number): readonly Entity[] {
  return matchesOf(pattern, folded)
    .map((match): Entity => {
      const span: Span = [match.index, match.index + match[0].length];
      return { kind: 'room', form, span, score, why: { id: `room.${form}`, data: match[1] ?? match[0] } };
    })
    .filter(
      ({ span }) => !countsOrNames(folded, span[1]) && (form === 'named' || !HIGHWAYS.test(folded.slice(...span))),
    );
}
