import { describe, expect, it } from 'vitest';
import { findSenses } from '../../../lib/checker/senses/find-senses.ts';
import { createSenseIndex } from '../../../lib/checker/senses/sense-index.ts';
import { SENSE_WORDS } from '../../../lib/checker/senses/sense-words.ts';
import type { FoldedWord } from '../../../lib/checker/text/folded-words.ts';

const INDEX = createSenseIndex('fire: feu feux_de_camp brul*\nplace: chute_aux_loups\nfall: chut*');

function classesIn(text: string): readonly string[] {
  const words: FoldedWord[] = Array.from(text.matchAll(/\w+/g), ({ 0: folded, index }) => ({
    folded,
    span: [index, index + folded.length],
  }));
  return findSenses(words, INDEX).map(({ name, span }) => `${name}: ${text.slice(...span)}`);
}

describe('the classes of words', () => {
  it('are found by whole words and by open endings', () => {
    expect(classesIn('le feu brulait feutre')).toEqual(['fire: feu', 'fire: brulait']);
  });

  it('are found by set expressions, which no open ending opens', () => {
    expect(classesIn('a chute aux loups')).toEqual(['fall: chute', 'place: chute aux loups']);
    expect(classesIn('des feux de camp')).toEqual(['fire: feux de camp']);
  });
});

describe('the list that goes with the extension', () => {
  const lines = SENSE_WORDS.split('\n');

  it('holds folded words only, each once a class', () => {
    for (const line of lines) {
      expect(line).toMatch(/^[a-z-]+:(?: [a-z0-9_]+\*?)+$/);
      const words = line.split(' ').slice(1);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('leaves no ending open after fewer than four letters', () => {
    const short = lines.flatMap((line) => line.split(' ').filter((word) => /^.{0,3}\*$/.test(word)));
    expect(short).toEqual([]);
  });
});
