import type { Reading } from './reading.ts';
import type { Fix, Span } from './types.ts';

/**
 * What would be left hanging before a passage that is taken out: « On a ri avec », « dans la », "call her at". « et », « a »
 * and « on » stay: they are verbs, subjects and links as often as they lead to a name.
 */
const LEAD =
  /(?:^|[\s(«"'])(?:(?:pres|autour|au sujet|a propos|a cote|au lieu|next|close|because)\s)?(?:avec|à|au|aux|de|du|des|d'|dans|en|pour|par|chez|sur|vers|contre|sans|entre|apres|devant|derriere|depuis|with|to|at|in|of|for|from|by|about|near|after|without|into|outside)(?:\s(?:la|le|les|l'|ma|mon|mes|notre|nos|sa|son|ses|cette|ce|un|une|the|my|our|her|his|that|this|a|an))?\s?$/;
/** Longest lead worth looking for, in code units. */
const REACH = 28;

/**
 * The fix as it is offered: one that takes a passage out takes with it what could not stand alone. Between commas or in
 * brackets it goes alone, behind a preposition with it. Any other is the subject, the object or the whole of its sentence:
 * the sentence goes, with its mark.
 */
export function widenFix(reading: Reading, fix: Fix): Fix {
  if (fix.text !== 'remove' || isAside(reading, fix.span)) return fix;
  const led = withLead(reading, fix.span);
  return led ? { ...fix, span: led } : { ...fix, id: 'remove-sentence', span: wholeSentences(reading, fix.span) };
}

/** « , chambre 214, », « (chambre 214) », « , chambre 214. » */
function isAside({ text }: Reading, [start, end]: Span): boolean {
  return /[,(]$/.test(text.slice(0, start).trimEnd().slice(-1)) && /^\s*(?:[,).;!?…\n]|$)/u.test(text.slice(end));
}

/** The passage with the preposition that leads to it, unless that would open its sentence or its line. */
function withLead({ text, folded }: Reading, [start, end]: Span): Span | undefined {
  const from = Math.max(0, start - REACH);
  // « à » and « a » fold to the same letter, and only the first is a preposition.
  const before = folded
    .slice(from, start)
    .replace(/a(?=\s)/g, (letter, at: number) => (text[from + at]?.toLowerCase() === 'à' ? 'à' : letter));
  const lead = LEAD.exec(before)?.[0];
  if (lead === undefined || text.slice(from, start).includes('\n', before.length - lead.length)) return undefined;
  const words = lead.trimStart();
  const inner = /^[(«"']/.test(words) ? words.slice(1) : words;
  const left = folded.slice(0, start - inner.length);
  return opensSentence(left) ||
    WANTS_MORE.test(left.trimEnd().slice(-LONGEST_WANTING)) ||
    !ENDS_ITS_PHRASE.test(folded.slice(end))
    ? undefined
    : [start - inner.length, end];
}

/** « À la chambre 214, on… »: what follows would lose its capital, and a verb its place. */
function opensSentence(left: string): boolean {
  const before = left.trimEnd();
  return before === '' || /[.!?…]/.test(before.slice(-1)) || left.slice(before.length).includes('\n');
}

/** Words that say nothing without what the preposition leads to. */
const WANTS_MORE =
  /(?<![a-z])(?:merci|thanks|thank you|reste|annonce|reve|parle|c'est|est|etait|is|was|celle?|celui|ceux|the one|jusqu'|couple|besoin|rapport)$/;
/** The longest of them with what stands before it, in code units. */
const LONGEST_WANTING = 12;
/** A phrase that goes on (« , 88 ans, résidente », "from the detox program") would be left without its head. */
const ENDS_ITS_PHRASE =
  /^\s*(?:$|[.;!?…)\n]|(?:hier|demain|aujourd'hui|ce matin|ce soir|a soir|a matin|tantot|encore|yesterday|today|tomorrow|tonight|again)(?![a-z]))/;

/** From the opening of the sentence in which the passage begins to the mark of the one in which it ends. */
function wholeSentences({ text, sentences }: Reading, [start, end]: Span): Span {
  const from = sentences.findLast(({ span }) => span[0] <= start)?.span[0] ?? start;
  const to = sentences.find(({ span }) => span[1] >= end)?.span[1] ?? end;
  const inner = text.slice(from, to);
  return [from + inner.length - inner.trimStart().length, from + inner.trimEnd().length];
}
