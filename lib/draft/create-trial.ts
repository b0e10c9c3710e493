import type { Warning } from '../assess/warning.ts';
import type { Span } from '../checker/index.ts';
import { describeWarning, fixAt, type Say, type WarningView, wordsIn } from '../i18n/in-page.ts';
import type { Concern } from '../policy/concerns.ts';
import type { Capacity } from '../policy/people.ts';
import type { Surface } from '../policy/surfaces.ts';
import type { Snapshot } from '../settings/snapshot.ts';
import { createCheck } from './check-with.ts';
import { type Repair, repairOf } from './repair-of.ts';

/** A text that is tried before it goes wherever it goes, and what the person says of it. */
export interface TriedText {
  readonly text: string;
  readonly surface: Surface;
  readonly capacity: Capacity;
  readonly hasPicture: boolean;
}

/** One warning of a tried text, in the words of a card. */
export interface TriedPoint {
  readonly view: WarningView;
  /** What is underlined; UTF-16 code units. Empty for what the whole text is warned of. */
  readonly spans: readonly Span[];
  readonly repair?: Repair;
}

/** What a tried text is warned of, and the card's own words to say it with. */
export interface Tried {
  readonly say: Say;
  /** Loudest first. */
  readonly points: readonly TriedPoint[];
}

/** Checks a text as a composer with the same text would be; `now` in ms since 1970. */
export type TryText = (snapshot: Snapshot, tried: TriedText, now: number) => Tried;

/** Whoever tries a text is not about to publish it here: what speaks of this very moment has nothing to say. */
const OF_THE_MOMENT: readonly Concern[] = ['work-hours', 'organization-equipment'];

/** A checker for a box of Vigie's own pages. It keeps what it read of the last text, in memory alone. */
export function createTrial(): TryText {
  // An approval is known by the composer that asked for it.
  const check = createCheck(() => false);
  const speakingAs = rememberLast();
  return (snapshot, { text, surface, capacity, hasPicture }, now) => {
    const { say } = wordsIn(snapshot.language);
    const { pack, language } = snapshot;
    if (!pack || text.trim() === '') return { say, points: [] };
    const scene = { surface, actingName: undefined, pictures: hasPicture ? 1 : 0 };
    const warnings = check(speakingAs(snapshot, capacity), text, scene, now);
    const inWords = (warning: Warning): TriedPoint => {
      const fix = fixAt(warning, undefined);
      const repair = fix && repairOf(fix, text, language);
      const view = describeWarning(warning, { text, surface }, pack, language);
      // The request is prepared where the text is published, and this is not the place.
      const advice = warning.case === 'prior-approval.request' ? '' : view.advice;
      return { view: { ...view, advice }, spans: warning.finding?.spans ?? [], ...(repair && { repair }) };
    };
    return { say, points: warnings.filter(({ concern }) => !OF_THE_MOMENT.includes(concern)).map(inWords) };
  };
}

/** The same object as long as nothing differs: by it the check knows that it need not read its options again. */
function rememberLast(): (snapshot: Snapshot, capacity: Capacity) => Snapshot {
  let last: { readonly from: Snapshot; readonly as: Snapshot } | undefined;
  return (from, capacity) => {
    if (last?.from !== from || last.as.capacity !== capacity) last = { from, as: { ...from, capacity } };
    return last.as;
  };
}
