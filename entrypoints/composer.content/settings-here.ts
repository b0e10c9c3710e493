import type { Capacity } from '../../lib/policy/people.ts';
import { isHostOf, type Site } from '../../lib/policy/surfaces.ts';
import { saveSiteCapacities } from '../../lib/settings/own-settings.ts';
import type { Snapshot } from '../../lib/settings/snapshot.ts';

/** The settings as they hold on this site: in whose name the person writes is remembered by site. */
export class SettingsHere {
  readonly #site: Site = isHostOf(location.hostname, 'facebook.com') ? 'facebook' : 'linkedin';
  #inThisPage: Capacity | undefined;
  #snapshot: Snapshot | undefined;

  get snapshot(): Snapshot | undefined {
    return this.#snapshot;
  }

  take(snapshot: Snapshot | undefined): void {
    const capacity = snapshot?.sharedDevice ? this.#inThisPage : snapshot?.siteCapacities?.[this.#site];
    this.#snapshot = snapshot && { ...snapshot, capacity: capacity ?? snapshot.capacity };
  }

  /** On a shared device the choice is this page's alone, and true comes back; else it comes with the settings it changes. */
  speakAs(capacity: Capacity): boolean {
    if (!this.#snapshot?.sharedDevice) {
      void saveSiteCapacities({ [this.#site]: capacity });
      return false;
    }
    this.#inThisPage = capacity;
    this.take(this.#snapshot);
    return true;
  }
}
