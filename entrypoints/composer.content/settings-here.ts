import type { Exception } from '../../lib/policy/concerns.ts';
import type { Capacity } from '../../lib/policy/people.ts';
import { isHostOf, type Site } from '../../lib/policy/surfaces.ts';
import { saveException, saveSiteCapacities } from '../../lib/settings/own-settings.ts';
import type { Snapshot } from '../../lib/settings/snapshot.ts';

/** The settings as they hold on this site: in whose name the person writes is remembered by site. */
export class SettingsHere {
  readonly #site: Site = isHostOf(location.hostname, 'facebook.com') ? 'facebook' : 'linkedin';
  #inThisPage: Capacity | undefined;
  #exceptionsHere: readonly Exception[] = [];
  #snapshot: Snapshot | undefined;

  get snapshot(): Snapshot | undefined {
    return this.#snapshot;
  }

  take(snapshot: Snapshot | undefined): void {
    const capacity = snapshot?.sharedDevice ? this.#inThisPage : snapshot?.siteCapacities?.[this.#site];
    const exceptions = snapshot?.sharedDevice ? this.#exceptionsHere : snapshot?.exceptions;
    this.#snapshot = snapshot && { ...snapshot, capacity: capacity ?? snapshot.capacity, exceptions };
  }

  /** Keeps a word that is to be flagged no more, or takes it back: on this device, on a shared one in this page alone. */
  async except(exception: Exception, isKept: boolean): Promise<boolean> {
    if (!this.#snapshot?.sharedDevice) {
      // Expected: the extension is being replaced at this very moment. Nothing is kept then, and nothing said of it.
      return saveException(exception, isKept).then(
        () => true,
        () => false,
      );
    }
    const others = this.#exceptionsHere.filter((one) => one !== exception);
    this.#exceptionsHere = isKept ? [...others, exception] : others;
    this.take(this.#snapshot);
    return true;
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
