import type { Snapshot } from './snapshot.ts';

/** Milliseconds. A forced installation learns its managed values some four seconds late; a person waits no longer. */
const MANAGED_GRACE = 6000;

/**
 * After an installation, opens the page of the first choice, unless an establishment was chosen or arrives meanwhile,
 * or the one that installed Vigie states that it has told its staff itself.
 */
export function offerFirstChoice(
  publish: () => Promise<Snapshot | undefined>,
  openOptions: () => Promise<unknown>,
  grace = MANAGED_GRACE,
): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(async () => {
      const snapshot = await publish();
      if (snapshot && !snapshot.pack && !snapshot.consentAcknowledged) await openOptions();
      resolve();
    }, grace);
  });
}
