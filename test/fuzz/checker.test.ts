import { expect } from 'vitest';
import { createDraftReader } from '../../lib/checker/draft-reader.ts';
import type { Finding, Span } from '../../lib/checker/types.ts';
import { maskExcerpt } from '../../lib/i18n/mask-excerpt.ts';
import { fuzz } from './fuzz.ts';
import { editedText, wildText } from './wild-text.ts';

const post = (text: string) => ({ text, surface: 'facebook.post' });

const told: string[] = [];
const options = { onFault: (id: string) => told.push(id), threshold: 0.2 };
const reader = createDraftReader();
const forgetful = createDraftReader();

fuzz('every offset lies inside the text, spans in order and apart, and nothing throws', wildText, (text) => {
  const findings = reader.check(post(text), options);
  for (const finding of findings) holdInside(finding, text);
  for (const { span } of reader.seePicture(post(text), options).announced) isInside(span, text);
  expect(told).toEqual([]);
});

fuzz(
  'a draft that is edited line by line is read as if it were new',
  editedText,
  (texts) => {
    for (const text of texts) reader.check(post(text), options);
    const last = post(texts.at(-1) ?? '');
    // A reader remembers the lines of its last draft alone: after an empty one it remembers none.
    forgetful.check(post(''), options);
    expect(reader.check(last, options)).toEqual(forgetful.check(last, options));
  },
  5,
);

fuzz('an excerpt is never longer than its cap, nor ends in half of a character', wildText, (text) => {
  const shown = maskExcerpt(text);
  expect(shown.isWellFormed() || !text.isWellFormed()).toBe(true);
  expect(shown.length).toBeLessThanOrEqual(32);
});

function holdInside({ spans, facts, claims, fixes, score, rarest }: Finding, text: string): void {
  expect(spans.length).toBeGreaterThan(0);
  for (const { span } of [...facts, ...claims, ...fixes, ...(rarest ? [rarest] : [])]) isInside(span, text);
  let end = 0;
  for (const span of spans) {
    isInside(span, text);
    if (span[0] < end) throw new Error(`${span} begins before ${end}`);
    end = span[1];
  }
  if (!(score >= 0.2 && score <= 1)) throw new Error(`score ${score}`);
}

function isInside([start, end]: Span, text: string): void {
  if (!(start >= 0 && start < end && end <= text.length)) throw new Error(`${start} to ${end} of ${text.length}`);
}
