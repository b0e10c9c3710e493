import type { Entity } from '../entity.ts';
import { passesLuhn } from '../text/checksums.ts';
import { matchesOf } from '../text/matches-of.ts';
import { hasContext } from '../text/near-words.ts';
import type { Recognizer } from './recognizer.ts';

/** « 5 1 2 8 8 4 3 0 6 », with the word beside it. */
const SPACED = /(?<![\d.,$-])\d(?:[ .-]\d){8}(?![\d$%]| ?\d)/g;
const DIGITS = /(?<![\d.,$-])\d{3}([ -]?)\d{3}\1\d{3}(?![\d$%]|[.,-]\d)/g;
const IN_WORDS =
  /(?:(?:zero|un|deux|trois|quatre|cinq|six|sept|huit|neuf|one|two|three|four|five|seven|eight|nine)[ ,.-]{1,4}){8}(?:zero|un|deux|trois|quatre|cinq|six|sept|huit|neuf|one|two|three|four|five|seven|eight|nine)(?![a-z])/g;
const CONTEXT = /(?<![a-z])(?:nas|sin|assurance[- ]sociale|social insurance|s\.i\.n|n\.a\.s)(?![a-z])/;
/** Issued numbers begin with 1 to 7 or 9; another one may still be a mistyped number. */
const ISSUED = /^[1-79]/;

/** A social insurance number (NAS), in digits or spelt out digit by digit. */
export const socialInsuranceNumber: Recognizer = {
  id: 'social-insurance-number',
  kinds: ['social-insurance-number'],
  create:
    () =>
    ({ normal: { folded }, hasDigit }) => [
      ...(hasDigit ? written(folded) : []),
      ...matchesOf(IN_WORDS, folded).map((match) => spelt(match.index, match[0])),
    ],
};

function written(folded: string): readonly Entity[] {
  return [
    ...matchesOf(DIGITS, folded).map((match) => inDigits(match.index, match[0], match[1] ?? '', folded)),
    ...matchesOf(SPACED, folded).map((match) => inDigits(match.index, match[0], '', folded)),
  ];
}

function inDigits(start: number, shape: string, separator: string, folded: string): Entity {
  const digits = shape.replace(/\D/g, '');
  const inContext = hasContext(folded, [start, start + shape.length], CONTEXT);
  const form = passesLuhn(digits) ? (ISSUED.test(digits) ? 'valid' : 'not-issued') : 'wrong-digit';
  const bare = { valid: separator ? 0.7 : 0.45, 'not-issued': 0.35, 'wrong-digit': 0.15 }[form];
  const score = inContext ? { valid: 1, 'not-issued': 0.85, 'wrong-digit': 0.75 }[form] : bare;
  const why = { id: `social-insurance-number.${form}`, data: inContext ? 'context' : 'shape' };
  return { kind: 'social-insurance-number', form, span: [start, start + shape.length], score, why };
}

function spelt(start: number, shape: string): Entity {
  const why = { id: 'social-insurance-number.spelt', data: shape };
  return { kind: 'social-insurance-number', form: 'spelt', span: [start, start + shape.length], score: 0.75, why };
}
