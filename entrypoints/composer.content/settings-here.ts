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
      // Expected: the extension is being replaced at this very moment. The choice is made again after the reload.
      saveSiteCapacities({ [this.#site]: capacity }).catch(() => undefined);
      return false;
    }
    this.#inThisPage = capacity;
    this.take(this.#snapshot);
    return true;
  }
}
