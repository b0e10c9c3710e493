import { describe, expect, it } from 'vitest';
import type { Shown } from '../../entrypoints/composer.content/display.ts';
import { noteOf, reportOf } from '../../entrypoints/composer.content/note-props.ts';
import { getBuiltinPack } from '../../lib/policy/packs/index.ts';
import { EMPTY_SESSION, type Note } from '../../lib/session/session-state.ts';
import { aWarning } from '../session/warnings.ts';

function showing(settings: object = {}): Shown {
  const shown: unknown = {
    open: {},
    acts: { exceptions: { undo: () => {} }, sayDuty: () => {} },
    snapshot: { language: 'fr', sharedDevice: false, ...settings },
    pack: getBuiltinPack('cisss-cote-nord'),
  };
  if (!isShown(shown)) throw new Error('not what a note looks at');
  return shown;
}

/** Only the parts that are looked at are there. */
function isShown(value: unknown): value is Shown {
  return typeof value === 'object' && value !== null && 'open' in value;
}

const NEVER: Note = {
  said: 'never',
  exception: { concern: 'official-tone', word: 'lol' },
  excerpt: 'LOL',
  text: 'LOL',
};
const said = (note: Note, settings = {}) => noteOf(showing(settings), { ...EMPTY_SESSION, note });

describe('a report of a false alarm', () => {
  const { version } = getBuiltinPack('cisss-cote-nord') ?? {};

  it('holds versions, a rule and a case, and no word of the warning’s passage', () => {
    const warning = aWarning('patient-named|patient-identifier.name|Mme Gagnon');
    expect(reportOf(showing(), '1.2.3', warning).line).toBe(
      `Vigie 1.2.3 | patient-named | patient-identifier.name | cisss-cote-nord ${version}`,
    );
  });

  it('goes to whom the configuration names', () => {
    const warning = aWarning('name');
    expect(reportOf(showing({ supportAddress: 'vigie@example.org' }), '1.2.3', warning).contact).toBe(
      'vigie@example.org',
    );
    expect(reportOf(showing(), '1.2.3', warning).contact).toBeUndefined();
  });
});

describe('what was just done', () => {
  it('is said with a way back where the editor has none', () => {
    expect(said(NEVER)?.text).toBe('Vigie ne signalera plus «\u202FLOL\u202F» sur cet appareil.');
    expect(said(NEVER)?.act?.label).toBe('Annuler');
    expect(said({ said: 'duty', text: '' })?.act?.label).toBe('Annuler');
    expect(said({ said: 'removed', text: '' })).toEqual({ text: 'Passage retiré. Relisez la phrase.' });
  });

  it('holds for the page alone on a shared device', () => {
    expect(said(NEVER, { sharedDevice: true })?.text).toMatch(/dans cette page\.$/);
  });

  it('gives way to a question', () => {
    expect(noteOf(showing(), { ...EMPTY_SESSION, note: NEVER, asking: true })).toBeUndefined();
  });
});
