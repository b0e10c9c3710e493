import type { Snapshot } from './snapshot.ts';

/**
 * Milliseconds. A forced installation learns its managed values some four seconds late, and Chromium says the same of
 * a machine that nobody manages as of one whose values are on their way; a person waits no longer.
 */
const MANAGED_GRACE = 6000;

/** After an installation, and never again in this profile, opens the notice for whoever has not been told. */
export function offerFirstRun(
  publish: () => Promise<Snapshot | undefined>,
  openNotice: () => Promise<unknown>,
  grace = MANAGED_GRACE,
): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(async () => {
      const snapshot = await publish();
      if (snapshot && hasToBeTold(snapshot)) await openNotice();
      resolve();
    }, grace);
  });
}

/**
 * Not where the establishment states that it told its staff itself, nor where the person has found the page already. A
 * shared workstation may lose its profiles at each log-on: there the popup leads to the notice, and no tab opens.
 */
function hasToBeTold({ pack, origins, consentAcknowledged, sharedDevice }: Snapshot): boolean {
  if (consentAcknowledged || sharedDevice) return false;
  return pack === undefined || origins.establishment === 'managed';
}
