import { MODES, type Mode } from '../policy/duty.ts';
import { isCase, isConcern, lowerMode } from '../policy/index.ts';
import { modeCeilingOf } from '../policy/mode-ceiling.ts';
import type { Refusal, Snapshot } from './snapshot.ts';
import { refusal } from './take-valid.ts';

/**
 * The modes that an administrator asks for, one by one: a wrong entry loses only itself, and one above its ceiling is
 * lowered and reported.
 */
export function holdModes(asked: Readonly<Record<string, unknown>>): { modes: Snapshot['modes']; refused: Refusal[] } {
  const refused: Refusal[] = [];
  const modes = Object.entries(asked).flatMap(([id, mode]) => {
    const key = `modes.${id}`;
    if (!isConcern(id) && !isCase(id)) refused.push(refusal(key, mode, 'JSON: a concern or a case'));
    else if (!isMode(mode)) refused.push(refusal(key, mode, MODES.join(' | ')));
    else {
      const held = lowerMode(mode, modeCeilingOf(id));
      if (held !== mode) refused.push({ ...refusal(key, mode, held), kind: 'lowered' });
      return [[id, held] as const];
    }
    return [];
  });
  return { modes: Object.fromEntries(modes), refused };
}

function isMode(value: unknown): value is Mode {
  return MODES.some((mode) => mode === value);
}
