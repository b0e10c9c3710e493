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
    return Object.keys(values).length === 0 ? { state: 'nothing-yet' } : { state: 'given', values: cutLong(values) };
  } catch (error) {
    if (error instanceof Error && NOT_PROVISIONED.test(error.message)) return { state: 'none' };
    console.error('vigie: managed configuration could not be read', error);
    return { state: 'nothing-yet' };
  }
}

/** In characters. A policy takes some hundred thousand; what is longer is no configuration, and storage would not hold it. */
const LONGEST_VALUE = 1_000_000;

/** Enough to recognise in the list of what was refused. */
const KEPT_OF_LONG = 200;

function cutLong(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const short = Object.entries(values).map(([key, value]) => {
    const isLong = typeof value === 'string' && value.length > LONGEST_VALUE;
    return [key, isLong ? value.slice(0, KEPT_OF_LONG) : value];
  });
  return Object.fromEntries(short);
}
