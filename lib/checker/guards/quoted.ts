import type { Guard } from './guard.ts';

/** The passage stands between quotation marks: somebody else says so. */
export const isQuoted: Guard = ({ text }, span) => {
  const before = text.slice(0, span[0]);
  const opened = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'));
  if (opened > Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'))) return true;
  return (before.match(/"/g) ?? []).length % 2 === 1 && text.includes('"', span[1]);
};
