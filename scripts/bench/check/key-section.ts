import { createChecker } from '../../../lib/checker/index.ts';
import { longText } from '../long-text.ts';
import { markdownTable, medianOf, spreadCell } from '../markdown.ts';
import type { Section } from '../section.ts';
import { ORGANIZATION } from './organization.ts';

const LENGTHS = [1_000, 5_000, 50_000] as const;
const KEYS = 60;

/** What one more character costs a draft that was read before. */
export const keySection: Section = { name: 'key', title: 'One more character', measure };

async function measure(): Promise<string> {
  const rows = LENGTHS.map((length) => {
    const { whole, keys } = typedIn(length);
    return [
      length.toLocaleString('en'),
      whole.toFixed(1),
      spreadCell(keys, 2),
      `1 : ${(whole / medianOf(keys)).toFixed(0)}`,
    ];
  });
  return `${markdownTable(['characters', 'ms, all of it', 'ms, one more character', 'ratio'], rows)}

The checker remembers the paragraphs of the last draft; a key in the middle of the text makes it read one paragraph again and
weigh all the findings together. ${KEYS} keys, one after the other, in Node.`;
}

function typedIn(length: number): { readonly whole: number; readonly keys: readonly number[] } {
  const check = createChecker();
  const text = longText(length);
  const middle = text.indexOf('\n', length / 2);
  const timeOf = (typed: string) => {
    const draft = { text: `${text.slice(0, middle)}${typed}${text.slice(middle)}`, surface: 'facebook.post' } as const;
    const start = performance.now();
    check(draft, ORGANIZATION);
    return performance.now() - start;
  };
  // What runs for the first time is compiled here.
  for (let round = 0; round < 3; round += 1) createChecker()({ text, surface: 'facebook.post' }, ORGANIZATION);
  const whole = timeOf('');
  const typed = ' et encore un mot de plus qui ne dit rien de personne du tout'.slice(0, KEYS);
  return { whole, keys: Array.from(typed, (_, index) => timeOf(typed.slice(0, index + 1))) };
}
