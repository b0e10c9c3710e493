import { entitiesOf } from '../reading.ts';
import type { Guard } from './guard.ts';

/** The text teaches or invents: the passage stands in, or holds, quotation marks in a draft that says it is an example. */
export const isMentionedNotMeant: Guard = (reading, span) => {
  if (entitiesOf(reading, 'example').length === 0) return false;
  const before = reading.text.slice(0, span[0]);
  const after = reading.text.slice(span[1]);
  const opened = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'));
  const closed = Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'));
  return (opened > closed && /[»”]/.test(after)) || /[«“]/.test(reading.text.slice(...span));
};
