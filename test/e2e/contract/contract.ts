import { CARD } from './points/card.ts';
import { EDITING } from './points/editing.ts';
import { FIX } from './points/fix.ts';
import { GUARD } from './points/guard.ts';
import { reading } from './points/reading.ts';
import { recognised } from './points/recognised.ts';
import { UNDERLINES } from './points/underlines.ts';
import type { ContractPoint } from './scene.ts';

/** The proofs, in the order of {@link CONTRACT_POINTS}. */
export const CONTRACT: readonly ContractPoint[] = [
  recognised,
  reading,
  ...UNDERLINES,
  ...EDITING,
  ...CARD,
  ...FIX,
  ...GUARD,
];
