import type { Guard } from './guard.ts';

/** The passage stands between quotation marks: somebody else says so. */
export const isQuoted: Guard = ({ text }, span) => {
  const before = text.slice(0, span[0]);
  const opened = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'));
  const isOpen = opened > Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'));
  if (isOpen && /[»”]/.test(text.slice(span[1]))) return true;
  return (before.match(/"/g) ?? []).length % 2 === 1 && text.includes('"', span[1]);
};
