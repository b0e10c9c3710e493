/** The part of `storage.managed` that is read. */
export interface ManagedArea {
  get(): Promise<Readonly<Record<string, unknown>>>;
}

/**
 * `none`: this machine is not managed. `nothing-yet`: the browser has nothing to tell for now, which after a
 * forced installation lasts some seconds, and never means that the machine is not managed.
 */
export type ManagedReading =
  | { readonly state: 'given'; readonly values: Readonly<Record<string, unknown>> }
  | { readonly state: 'nothing-yet' }
  | { readonly state: 'none' };

/** Firefox rejects with these words where no policy names the extension; Chromium answers `{}`. */
const NOT_PROVISIONED = /managed storage manifest not found/i;

/** What the administrator configured, as the browser hands it over. */
export async function readManaged(managed: ManagedArea): Promise<ManagedReading> {
  try {
    const values = await managed.get();
    return Object.keys(values).length === 0 ? { state: 'nothing-yet' } : { state: 'given', values };
  } catch (error) {
    if (error instanceof Error && NOT_PROVISIONED.test(error.message)) return { state: 'none' };
    console.error('vigie: managed configuration could not be read', error);
    return { state: 'nothing-yet' };
  }
}
