import { entitiesOf } from '../reading.ts';
import type { Guard } from './guard.ts';

/**
 * The text teaches or invents: it says that its people do not exist, or the passage stands in, or holds, quotation marks
 * in a draft that says it is an example.
 */
export const isMentionedNotMeant: Guard = (reading, span) => {
  const examples = entitiesOf(reading, 'example');
  if (examples.length === 0) return false;
  if (examples.some(({ form }) => form === 'invented')) return true;
  const before = reading.text.slice(0, span[0]);
  const after = reading.text.slice(span[1]);
  const opened = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'));
  const closed = Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'));
  return (opened > closed && /[»”]/.test(after)) || /[«“]/.test(reading.text.slice(...span));
};
