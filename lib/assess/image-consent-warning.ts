import type { AnnouncedPicture } from '../checker/index.ts';
import type { Case } from '../policy/concerns.ts';
import type { AssessContext } from './context.ts';
import { contextWarning } from './context-warning.ts';
import type { Warning } from './warning.ts';

/**
 * A picture goes out with a draft that is about work, or under an official name. One question, the heaviest that the
 * policy speaks of: whose picture the text announces, then where it comes from, then that there is one.
 */
export function imageConsentWarning(context: AssessContext): Warning | undefined {
  const { picture, text } = context;
  if (!picture) return undefined;
  for (const [of, id] of CASES) {
    const announced = picture.announced.find((one) => one.of === of);
    // Another picture is another question.
    const warning = announced && contextWarning(id, context, valuesOf(announced, text), `${picture.count}`);
    if (warning) return warning;
  }
  return contextWarning('image-consent.attached', context, {}, `${picture.count}`);
}

const CASES: readonly (readonly [AnnouncedPicture['of'], Case])[] = [
  ['patient', 'image-consent.patient'],
  ['colleague', 'image-consent.colleague'],
  ['elsewhere', 'image-consent.rights'],
];

function valuesOf({ span }: AnnouncedPicture, text: string): Readonly<Record<string, string>> {
  return { excerpt: text.slice(span[0], span[1]) };
}
