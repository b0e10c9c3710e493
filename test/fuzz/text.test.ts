import { expect } from 'vitest';
import { fold, normalise } from '../../lib/checker/text/normalise.ts';
import { segment } from '../../lib/checker/text/paragraph.ts';
import { splitSentences } from '../../lib/checker/text/sentences.ts';
import { tokenise } from '../../lib/checker/text/tokens.ts';
import { fuzz } from './fuzz.ts';
import { wildText } from './wild-text.ts';

fuzz('a normalised text leads back to what was typed, letter by letter and in order', wildText, (typed) => {
  const { text, folded, toOriginal } = normalise(typed);
  expect(folded.length).toBe(text.length);
  let [start, end] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const [from, to] = toOriginal([at, at + 1]);
    if (from < start || to < end || from >= to || to > typed.length) throw new Error(`${at}: ${from} to ${to}`);
    [start, end] = [from, to];
  }
  expect(toOriginal([0, text.length])[1]).toBeLessThanOrEqual(typed.length);
});

fuzz('the typed stretch of a letter, normalised again, holds that letter', wildText, (typed) => {
  const plain = typed.replace(/\p{N}/gu, '');
  const { text, toOriginal } = normalise(plain);
  let at = 0;
  for (const letter of text) {
    const again = normalise(plain.slice(...toOriginal([at, at + letter.length]))).text;
    if (!again.includes(letter)) throw new Error(`${JSON.stringify(letter)} at ${at} became ${JSON.stringify(again)}`);
    at += letter.length;
  }
});

fuzz('tokens and sentences cover the text, in order and without overlap', wildText, (typed) => {
  const { text, folded } = normalise(typed);
  let covered = 0;
  for (const { span } of tokenise(text, folded)) {
    if (span[0] < covered || text.slice(covered, span[0]).trim() !== '') throw new Error(`token at ${span[0]}`);
    covered = span[1];
  }
  expect(text.slice(covered).trim()).toBe('');
  const sentences = splitSentences(text, folded);
  expect(sentences.map(({ span }) => text.slice(...span)).join('')).toBe(text);
});

fuzz('lines are where they were typed, and only their ends are between them', wildText, (typed) => {
  let end = 0;
  for (const { start, source } of segment(typed)) {
    expect(typed.slice(start, start + source.length)).toBe(source);
    expect(typed.slice(end, start)).toMatch(/^[\r\n\u2028\u2029]*$/);
    end = start + source.length;
  }
  expect(typed.slice(end)).toMatch(/^[\r\n\u2028\u2029]*$/);
});

fuzz('folding keeps the length, and folds once for all', wildText, (typed) => {
  const folded = fold(typed);
  expect(folded.length).toBe(typed.length);
  expect(fold(folded)).toBe(folded);
});
