import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../lib/checker/check-draft.ts';
import { checkDraft } from '../../lib/checker/index.ts';
import { RECOGNIZERS } from '../../lib/checker/recognizers/index.ts';
import type { Recognizer } from '../../lib/checker/recognizers/recognizer.ts';
import { RULES } from '../../lib/checker/rules/index.ts';
import { defineRule } from '../../lib/checker/rules/rule.ts';

const HEADLINE = 'Mme Gagnon, chambre 214, a encore refusé ses pilules';
const post = (text: string) => ({ text, surface: 'facebook.post' });
const shown = (text: string, options = {}) =>
  checkDraft(post(text), options).map(({ case: form, spans }) => [form, ...spans.map((span) => text.slice(...span))]);

describe('checkDraft', () => {
  it('makes one finding of a name and its room, underlining the identifiers alone', () => {
    expect(shown(HEADLINE)).toEqual([['patient-identifier.name', 'Mme Gagnon', 'chambre 214']]);
  });

  it('offers to take each identifier out, and lists the facts that add up', () => {
    const [finding] = checkDraft(post(HEADLINE));
    const taken = finding?.fixes.filter(({ text }) => text === 'remove').map(({ span }) => HEADLINE.slice(...span));
    expect(taken).toEqual([HEADLINE, 'chambre 214']);
    expect(new Set(finding?.facts.map(({ kind }) => kind))).toEqual(new Set(['name', 'room', 'care']));
  });

  it('gives offsets into the text as it was typed', () => {
    const typed = `👩‍⚕️ Bonne nuit\r\n\r\n«\u202F${HEADLINE.normalize('NFD').replace('G', '\u200BG')}\u202F»`;
    const [finding] = checkDraft(post(typed));
    expect(finding?.spans.map((span) => typed.slice(...span))).toEqual(['Mme \u200BGagnon', 'chambre 214']);
  });

  it('leaves out the people whom the person calls their own', () => {
    expect(shown('Lucie refuse encore ses pilules, sa plaie est belle', {})).toHaveLength(1);
    expect(shown('Lucie refuse encore ses pilules, sa plaie est belle', { ownPeople: ['Lucie'] })).toEqual([]);
  });

  it('knows the names that the pack gives the establishment', () => {
    const text = 'Le Pavillon des Cayes vous informe que les visites sont suspendues.';
    expect(shown(text)).toEqual([]);
    expect(shown(text, { organizationNames: ['Pavillon des Cayes'] })).toHaveLength(1);
  });

  it('notes what the text says in its defence', () => {
    const [finding] = checkDraft(post('Avec son accord : ma patiente Lucie a fini sa chimio.'));
    expect(finding?.claims.map(({ kind }) => kind)).toEqual(['consent']);
  });

  it('keeps the offsets of any text inside it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.constantFrom(HEADLINE, '\n', 'NAM LASF80021411 ', ' — '), fc.string({ unit: 'grapheme' })),
        ),
        (parts) => {
          const text = parts.join('');
          for (const { spans } of checkDraft(post(text))) {
            for (const [start, end] of spans) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('createChecker', () => {
  it('recognises again only the line that changed', () => {
    const read: string[] = [];
    const spy: Recognizer = {
      id: 'spy',
      kinds: [],
      create: () => (paragraph) => {
        read.push(paragraph.normal.text);
        return [];
      },
    };
    const check = createChecker({ recognizers: [spy], rules: [] });
    check(post('un\ndeux\ntrois'));
    check(post('un\ndeux!\ntrois'));
    expect(read).toEqual(['un', 'deux', 'trois', 'deux!']);
  });

  it('says the same as a checker without memory', () => {
    const check = createChecker();
    const drafts = ['', 'Mme', 'Mme Gagnon', HEADLINE, `Allo\n${HEADLINE}`, `${HEADLINE}\n${HEADLINE}`];
    for (const text of drafts) expect(check(post(text))).toEqual(checkDraft(post(text)));
  });

  it('goes on without what throws, and tells of it once', () => {
    const fault = (): never => {
      throw new Error('broken');
    };
    const broken: Recognizer = { id: 'broken-recognizer', kinds: [], create: () => fault };
    const brokenRule = defineRule({ id: 'broken-rule', cases: [], check: fault });
    const check = createChecker({ recognizers: [broken, ...RECOGNIZERS], rules: [brokenRule, ...RULES] });
    const told: string[] = [];
    const options = { onFault: (id: string) => told.push(id) };
    expect(check(post(HEADLINE), options)).toHaveLength(1);
    expect(check(post(`${HEADLINE}!`), options)).toHaveLength(1);
    expect(told).toEqual(['broken-recognizer', 'broken-rule']);
  });
});
