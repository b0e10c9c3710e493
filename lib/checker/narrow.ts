import type { Portrait } from './recognisable.ts';

/** Fewer kinds of detail than this leave too many people. */
const FEWEST = 3;
const LEAST_RARITY = 3.5;
/** Two details suffice when they are as rare as the one trapper of one village, and care is spoken of. */
const TWO_BUT_RARE = 4.5;
/** Something befell one person, told so closely that it needs no word of care. */
const SPEAKS_FOR_ITSELF = 5.5;
/** From here on the words around somebody speak of care. */
export const LEAST_FRAME = 0.2;

/** Whether words of care could make it narrow: they are not weighed for each of the many who come into a long text. */
export function mayBeNarrow({ families, rarity }: Portrait): boolean {
  return families >= FEWEST - 1 && rarity >= (families < FEWEST ? TWO_BUT_RARE : LEAST_RARITY);
}

/** Few enough people fit, and care is spoken of, or the story could be told of nobody else; of what may be narrow. */
export function isNarrow({ families, rarity, event }: Portrait, frame: number, isCare: boolean): boolean {
  if (families < FEWEST) return frame >= LEAST_FRAME;
  return isCare || (event && rarity >= SPEAKS_FOR_ITSELF);
}
