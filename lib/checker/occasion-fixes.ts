import { entitiesOf, type Reading } from './reading.ts';
import type { Fix, Span } from './types.ts';

/**
 * What may stand instead of an answer that says too much: condolences where someone is mourned, a thank-you where one
 * thanks. They replace the whole draft, and so are offered for nothing but answers.
 */
export function occasionFixes(reading: Reading): readonly Fix[] {
  const isAnswer = reading.surface.endsWith('.comment') || reading.surface.endsWith('.message');
  if (!isAnswer) return [];
  const whole: Span = [reading.text.search(/\S/), reading.text.trimEnd().length];
  if (entitiesOf(reading, 'mourning').length > 0) {
    return [{ id: 'condolence', span: whole, text: 'card.patient-indirect.confirms-care.fix.condolence.text' }];
  }
  if (entitiesOf(reading, 'gratitude').length > 0) {
    return [{ id: 'thanks', span: whole, text: 'card.patient-indirect.confirms-care.fix.thanks.text' }];
  }
  return [];
}
