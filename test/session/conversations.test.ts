import { describe, expect, it } from 'vitest';
import { Conversations } from '../../lib/session/conversations.ts';
import { aWarning } from './warnings.ts';

const NAME = aWarning('name');
const OTHER_NAME = aWarning('other-name', { mode: 'justify' });
const HELD = aWarning('held', { mode: 'block' });
const INSULT = { ...aWarning('insult'), concern: 'harassment' } as const;

const modes = (known: Conversations, place: string) =>
  known.heed(place, [NAME, OTHER_NAME, INSULT, HELD]).map(({ id, mode }) => `${id}: ${mode}`);

describe('in a conversation', () => {
  it('everything is asked about while nothing was answered', () => {
    expect(modes(new Conversations(), 'a')).toEqual([
      'name: confirm',
      'other-name: justify',
      'insult: confirm',
      'held: block',
    ]);
  });

  it('a concern is asked about once, and only pointed out from then on; what is held back stays so', () => {
    const known = new Conversations();
    known.answer('a', ['patient-identifier']);
    expect(modes(known, 'a')).toEqual(['name: hint', 'other-name: hint', 'insult: confirm', 'held: block']);
    expect(modes(known, 'b')[0]).toBe('name: confirm');
  });

  it('« Pas dans cette conversation » says nothing more of the concern there', () => {
    const known = new Conversations();
    known.silence('a', ['patient-identifier']);
    known.silence('a', ['harassment']);
    expect(modes(known, 'a')).toEqual(['held: block']);
    expect(modes(known, 'b')).toHaveLength(4);
  });
});
