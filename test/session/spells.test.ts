import { describe, expect, it, vi } from 'vitest';
import type { Warning } from '../../lib/assess/warning.ts';
import { Spells } from '../../lib/session/spells.ts';

const reminder = (spell: number): Warning => ({
  id: `work-hours|work-hours.staff|${spell}`,
  concern: 'work-hours',
  case: 'work-hours.staff',
  severity: 'reminder',
  mode: 'hint',
  clauses: ['cisss-cote-nord/6/p1'],
  exit: 'work-tool',
  spell,
});

/** A page with two drafts; `granted` is what the background answers. */
function page(granted = true) {
  const claim = vi.fn(async () => granted);
  const onGranted = vi.fn();
  const spells = new Spells(claim, onGranted);
  const [first, second] = [{}, {}];
  const shows = (draft: object, text: string, spell = 1) => spells.heed(draft, text, [reminder(spell)]).length === 1;
  const settle = () => vi.waitFor(() => expect(onGranted).toHaveBeenCalled());
  return { claim, onGranted, spells, first, second, shows, settle };
}

describe('the reminder of a spell', () => {
  it('is asked for once, and shown when it is granted', async () => {
    const { claim, first, shows, settle } = page();
    expect(shows(first, '')).toBe(false);
    expect(shows(first, 'B')).toBe(false);
    await settle();
    expect(shows(first, 'Bo')).toBe(true);
    expect(claim).toHaveBeenCalledExactlyOnceWith('work-hours', 1);
  });

  it('stays at its draft, and comes at no other', async () => {
    const { first, second, shows, settle } = page();
    shows(first, '');
    await settle();
    expect(shows(first, 'Belle journée')).toBe(true);
    expect(shows(second, 'Bravo')).toBe(false);
    expect(shows(first, 'Belle journée!')).toBe(true);
  });

  it('is over once its draft was sent, in the same box too', async () => {
    const { first, shows, settle } = page();
    shows(first, 'Belle journée');
    await settle();
    expect(shows(first, 'Belle journée')).toBe(true);
    expect(shows(first, '')).toBe(false);
    expect(shows(first, 'Bravo')).toBe(false);
  });

  it('is not shown where another tab had it', async () => {
    const { claim, first, shows } = page(false);
    shows(first, '');
    await vi.waitFor(() => expect(claim).toHaveBeenCalled());
    await claim.mock.results[0]?.value;
    expect(shows(first, 'Belle journée')).toBe(false);
    expect(claim).toHaveBeenCalledOnce();
  });

  it('comes again at the next spell', async () => {
    const { claim, first, onGranted, shows, settle } = page();
    shows(first, 'Belle journée', 1);
    await settle();
    onGranted.mockClear();
    shows(first, 'Belle journée', 2);
    await settle();
    expect(shows(first, 'Belle journée', 2)).toBe(true);
    expect(claim).toHaveBeenCalledTimes(2);
  });

  it('keeps nothing else back', () => {
    const { spells, first } = page();
    const { spell: _, ...other } = reminder(1);
    expect(spells.heed(first, 'Belle journée', [other])).toEqual([other]);
  });
});
