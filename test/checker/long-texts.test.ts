import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDraftReader } from '../../lib/checker/draft-reader.ts';
import type { Entity } from '../../lib/checker/entity.ts';
import { createLexicon } from '../../lib/checker/lexicon/lexicon.ts';
import { createPhraseBook } from '../../lib/checker/lexicon/phrases.ts';
import { RECOGNIZERS } from '../../lib/checker/recognizers/index.ts';
import { RULES } from '../../lib/checker/rules/index.ts';
import { type Paragraph, readParagraph } from '../../lib/checker/text/paragraph.ts';
import { growthOf } from '../patterns/growth.ts';

/** Code units; twice the text may take somewhat more than twice the time, and four times would be its square. */
const SMALL = 50_000;
const LIMIT = 3.5;
/** Two full checks of 150,000 code units and more on a busy machine, in ms. */
const PATIENCE = 240_000;

const LINES = globSync(['../corpus/*.jsonl', '../corpus/hands/*.jsonl'], { cwd: import.meta.dirname })
  .toSorted()
  .flatMap((path) =>
    readFileSync(new URL(path, import.meta.url), 'utf8')
      .trim()
      .split('\n'),
  )
  .map((line): string => JSON.parse(line).text)
  .concat('sa carte soleil: d u b j quatre cinq zéro sept douze');

const filled = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const nested = (size: number) => `${filled('« “', size / 2)}Mme Gagnon${filled('” »', size / 2)}`;

const lexicon = createLexicon();

describe.each(RECOGNIZERS)('the recognizer $id', (recognizer) => {
  const recognize = recognizer.create({
    lexicon,
    phraseBook: createPhraseBook(),
    organizationNames: ['Pavillon des Cayes'],
  });
  const [line, trigger] = exampleFor(recognize);

  it('has an example in the corpus', () => expect(trigger).not.toBe(''));

  it.each([
    ['repeated', `${trigger} `],
    ['cut short and repeated', `${trigger.slice(0, -1)} `],
    ['run together', trigger],
    ['with what stands around them', `${line} `],
  ])('reads twice as much of its own words, %s, in about twice the time', (_, piece) => {
    const read = (size: number) => {
      const paragraph = readParagraph(filled(piece, size));
      return () => recognize({ ...paragraph, tokens: [...paragraph.tokens] });
    };
    expect(growthOf(read(SMALL), read(2 * SMALL), LIMIT)).toBeLessThan(LIMIT);
  });
});

/** The first line in which it finds something, and what it finds. */
function exampleFor(recognize: (paragraph: Paragraph) => readonly Entity[]): readonly [line: string, found: string] {
  for (const line of LINES) {
    const paragraph = readParagraph(line);
    const [found] = recognize(paragraph);
    if (found) return [line, paragraph.normal.text.slice(...found.span)];
  }
  return ['', ''];
}

const reader = createDraftReader();
const RULED = [...RULES.map(({ id }) => id), 'signs'].map((id) => ({
  id,
  line: LINES.find((text) => reader.check({ text, surface: 'facebook.post' }).some(({ rule }) => rule === id)),
}));

describe.each(RULED)('the rule $id', ({ line = '' }) => {
  it('has an example in the corpus', () => expect(line).not.toBe(''));

  it.each([
    ['on one line', `${line} `],
    ['on lines of their own', `${line}\n`],
    ['without a stop', `${line.replace(/[.!?…]/g, ',')} et `],
  ])(
    'weighs twice as many such drafts, %s, in about twice the time',
    (_, piece) => {
      const check = (size: number) => () => checkAfresh(filled(piece, size));
      expect(growthOf(check(SMALL), check(2 * SMALL), LIMIT)).toBeLessThan(LIMIT);
    },
    PATIENCE,
  );
});

describe('a text of one thing alone', () => {
  const MAKERS: Readonly<Record<string, (size: number) => string>> = {
    'nested quotation marks': nested,
    ...Object.fromEntries(
      ['4', ' ', 'a', 'É', '\n', '!', '. ', '(', '"', "l'", '- ', 'e\u0301', '\u200B', '👩‍⚕️', '\uD83D', 'HONTE '].map(
        (piece) => [JSON.stringify(piece), (size: number) => filled(piece, size)],
      ),
    ),
    names: (size) => filled('Mme Gagnon, chambre 214, refuse ses pilules et ', size),
    'different names': (size) =>
      filled(Array.from({ length: 999 }, (_, at) => `Mme Tr${at}emblay tousse. `).join(''), size),
  };

  it.each(Object.entries(MAKERS))(
    '(%s) takes about twice the time when it is twice as long',
    (_, make) => {
      const check = (size: number) => () => checkAfresh(make(size));
      expect(growthOf(check(SMALL), check(2 * SMALL), LIMIT)).toBeLessThan(LIMIT);
    },
    PATIENCE,
  );
});

/** The word lists are read once; the memory of the last draft would know every line that is repeated. */
function checkAfresh(text: string): void {
  reader.check({ text, surface: 'facebook.post' }, {});
}
