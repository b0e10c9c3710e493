import { explainWarning } from '../../lib/i18n/in-page.ts';
import { createJudge } from '../evaluation/judge-line.ts';
import { SAMPLES } from './samples.ts';

/** What the tour would have shown, in words alone: each sample and what the checker points at in it. */
export function printSamples(establishment: string): void {
  const judge = createJudge();
  for (const [index, text] of SAMPLES.entries()) {
    const line = { id: String(index), text, surface: 'facebook.post', establishment, role: 'employee' } as const;
    const { pack, ofText } = judge(line);
    console.log(`\n“${text}”`);
    for (const warning of ofText) console.log(`  ${explainWarning(warning, line, pack)}`);
    if (ofText.length === 0) console.log('  nothing');
  }
}
