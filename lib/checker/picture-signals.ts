import { type AnnouncedPicture, findAnnouncedPictures } from './announced-pictures.ts';
import type { Reading } from './reading.ts';
import { isAboutWork } from './work-signals.ts';

export type { AnnouncedPicture } from './announced-pictures.ts';

/** What a draft says of the picture that goes out with it; of the picture itself nothing is known. */
export interface PictureSignals {
  /** Something in the draft says that it is about work: a place of care, a usager, a colleague, the establishment. */
  readonly isAboutWork: boolean;
  /** In text order. */
  readonly announced: readonly AnnouncedPicture[];
}

/** Reads a draft for what it says of a picture; spans are into the reading's text. */
export function findPictureSignals(reading: Reading): PictureSignals {
  const atWork = isAboutWork(reading);
  const announced = findAnnouncedPictures(reading, atWork);
  return { isAboutWork: atWork || announced.some(({ of }) => of !== 'elsewhere'), announced };
}
