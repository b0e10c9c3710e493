import { describe, expect, it } from 'vitest';
import type { MessageKey } from '../../lib/i18n/catalogue.ts';
import { findCardWords } from '../../lib/i18n/in-page.ts';
import { CASES } from '../../lib/policy/concerns.ts';
import { CATALOGUES, everyMessage, LONGEST, valuesAskedBy } from './said.ts';

const { fr, en } = CATALOGUES;
const LANGUAGES = ['fr', 'en'] as const;
const KEYS = Object.keys(fr).filter((key): key is MessageKey => Object.hasOwn(en, key));

/** What a card has room for, in characters, its values at their longest. */
const ROOM = { title: 45, body: 140, advice: 110, label: 40 } as const;

describe('the two catalogues', () => {
  it('have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
  });

  it('ask for the same values', () => {
    const differ = KEYS.filter((key) => valuesAskedBy('fr', key).join() !== valuesAskedBy('en', key).join());
    expect(differ).toEqual([]);
  });

  it.each(LANGUAGES)('hold no empty message in %s', (language) => {
    expect(everyMessage(language).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe.each(LANGUAGES)('the cards in %s', (language) => {
  it.each(CASES)('%s has its title, its body and its advice', (id) => {
    for (const part of ['title', 'body', 'advice'] as const) {
      expect(findCardWords(language, id, part, 'none')?.(LONGEST), part).toMatch(/[.?!’”\p{Letter}]$/u);
    }
  });

  it.each(Object.entries(ROOM))('keep each %s within %i characters', (part, most) => {
    const isPart = new RegExp(`^card\\.[a-z-]+\\.(?:.+\\.)?${part}(\\.[a-z-]+)?$`);
    const tooLong = everyMessage(language)
      .filter(([key]) => isPart.test(key) && !key.startsWith('card.fix.preview'))
      .filter(([, text]) => text.length > most)
      .map(([key, text]) => `${key}: ${text.length}`);
    expect(tooLong).toEqual([]);
  });

  it('speak of consent or leave only where the clause leaves that exit', () => {
    const spoken = everyMessage(language)
      .filter(([key]) => /^card\..+\.advice$/.test(key) && !key.startsWith('card.prior-approval.'))
      .filter(([, text]) => /consent|autoris|authoriz|permission|accord\b|agree/i.test(text));
    expect(spoken).toEqual([]);
  });
});

describe('what is written follows its language', () => {
  it.each(LANGUAGES)('uses typographic apostrophes in %s', (language) => {
    expect(everyMessage(language).filter(([, text]) => text.includes("'"))).toEqual([]);
  });

  it('holds French guillemets apart by narrow no-break spaces', () => {
    expect(everyMessage('fr').filter(([, text]) => /«(?!\u202F)|(?<!\u202F)»|["“”]/u.test(text))).toEqual([]);
  });

  it('puts a no-break space before a French colon, and none before ; ! ?', () => {
    const colon = everyMessage('fr').filter(([, text]) => /(?<![\u00A0\d])[:](?!\/\/)/u.test(text));
    const others = everyMessage('fr').filter(([, text]) => /[ \u00A0][;!?]/u.test(text));
    expect([...colon, ...others]).toEqual([]);
  });

  it('uses curly quotation marks in English, and no guillemets', () => {
    expect(everyMessage('en').filter(([, text]) => /["«»]/u.test(text))).toEqual([]);
  });

  it.each(LANGUAGES)('never judges the person in %s', (language) => {
    const judging =
      /\b(infractions?|violations?|viol(ez|ate[sd]?)|interdit|fautifs?|coupables?|guilty|offen[cs]es?)\b/i;
    expect(everyMessage(language).filter(([, text]) => judging.test(text))).toEqual([]);
  });

  it('promises no hour and no reason in the journal', () => {
    const kept = ['popup.privacy.keeps', 'firstrun.journal.body'] as const;
    for (const key of kept) {
      expect(fr[key]).not.toMatch(/heure|raison :/);
      expect(en[key]).not.toMatch(/hour|reason:/);
    }
  });
});
