import { MODES, type Mode } from './duty.ts';

/** The gentler of two modes. */
export function lowerMode(a: Mode, b: Mode): Mode {
  return MODES.indexOf(a) <= MODES.indexOf(b) ? a : b;
}
