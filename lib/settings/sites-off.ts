import type { SiteDomain } from '../policy/surfaces.ts';
import type { Snapshot } from './snapshot.ts';

/** The sites that someone turned off; a site of which nobody says anything is on. */
export function sitesOffOf({
  facebook,
  linkedin,
}: {
  readonly facebook?: boolean | undefined;
  readonly linkedin?: boolean | undefined;
}): Pick<Snapshot, 'sitesOff'> {
  const sitesOff: SiteDomain[] = [];
  if (facebook === false) sitesOff.push('facebook.com');
  if (linkedin === false) sitesOff.push('linkedin.com');
  return sitesOff.length > 0 ? { sitesOff } : {};
}
