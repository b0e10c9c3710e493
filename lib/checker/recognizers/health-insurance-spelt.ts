import type { Entity } from '../entity.ts';
import { matchesOf } from '../text/matches-of.ts';
import type { Recognizer } from './recognizer.ts';

/** Read out piece by piece after the word for the card: « carte soleil: D U B J quatre cinq zéro sept… ». */
const SPELT =
  /(?<![a-z])(?:nam|ramq|carte soleil|assurance[- ]maladie|health card)(?: (?:est|is|c'est|number|numero|no))?[ :=,-]{1,3}(?<value>(?:(?:[a-z]|[a-z]{4}|zero|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|one|two|three|four|five|seven|eight|nine|ten|oh|\d{1,4})(?:[ ,.-]{1,4}|$)){6,60})/g;
/** A number written as a number is the other recognizer's, whatever the spaces. */
const AS_NUMBER = /^[a-z](?:[ .-]?[a-z]){3}(?:[ .-]?\d){8}$/;

/** The number of a health card read out in words and letters. */
export const healthInsuranceSpelt: Recognizer = {
  id: 'health-insurance-spelt',
  kinds: ['health-insurance-number'],
  create:
    () =>
    ({ normal: { folded } }) =>
      matchesOf(SPELT, folded).flatMap(speltAt),
};

function speltAt(match: RegExpExecArray): readonly Entity[] {
  const value = (match.groups?.value ?? '').replace(/[ ,.-]{1,4}$/, '');
  const start = match.index + match[0].indexOf(value);
  if (AS_NUMBER.test(value)) return [];
  const why = { id: 'health-insurance-number.spelt', data: 'context' };
  return [{ kind: 'health-insurance-number', form: 'spelt', span: [start, start + value.length], score: 0.8, why }];
}
