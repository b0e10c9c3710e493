import { MODES, type Mode } from '../policy/duty.ts';
import { CONCERNS, lowerMode } from '../policy/index.ts';
import { modeCeilingOf } from '../policy/mode-ceiling.ts';
import type { Deployment } from './deployment.ts';

/** One step of a deployment; `hint` asks nobody anything at Publish. */
export const RINGS = ['1-volunteers-hint', '2-everyone-hint', '3-everyone-confirm'] as const;
export type Ring = (typeof RINGS)[number];

/** The same deployment as it stands in one ring: in the first two no mode is above a hint. */
export function deploymentIn(ring: Ring, deployment: Deployment): Deployment {
  if (ring === '3-everyone-confirm') return deployment;
  const modes = { ...hintsForAll(), ...lowered(askedModes(deployment)) };
  return { ...deployment, settings: { ...deployment.settings, modes: JSON.stringify(modes) } };
}

function hintsForAll(): Readonly<Record<string, Mode>> {
  return Object.fromEntries(CONCERNS.map((concern) => [concern, lowerMode('hint', modeCeilingOf(concern))]));
}

function askedModes({ settings: { modes } }: Deployment): object {
  return typeof modes === 'string' ? JSON.parse(modes) : {};
}

function lowered(modes: object): Readonly<Record<string, Mode>> {
  const known = Object.entries(modes).filter((entry): entry is [string, Mode] =>
    MODES.some((mode) => mode === entry[1]),
  );
  return Object.fromEntries(known.map(([id, mode]) => [id, lowerMode(mode, 'hint')]));
}
