import type { TryText } from './create-trial.ts';

/** The checker for a box of Vigie's own pages, from a file of its own: none of these pages waits for it to open. */
export async function loadTrial(): Promise<TryText> {
  const { createTrial } = await import('./create-trial.ts');
  return createTrial();
}
