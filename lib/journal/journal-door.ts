import { JOURNAL_VERSION, JournalDatabase, type JournalOptions } from './journal-database.ts';
import { journalNames, nextName } from './journal-names.ts';

/** Gives the journal, open; rejects with {@link JournalClosed} where there is none to be had. */
export type OpenJournal = () => Promise<JournalDatabase>;

/** `newer`: a later version of Vigie keeps it; `unavailable`: the browser gives none, in a private window for one. */
export class JournalClosed extends Error {
  readonly reason: 'newer' | 'unavailable';

  constructor(reason: JournalClosed['reason'], cause?: unknown) {
    super(`the journal is closed: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** What a door needs besides the browser's own database. */
export interface DoorParts extends JournalOptions {
  /** Another tab holds an older version open, and the upgrade waits for it. */
  readonly onBlocked?: () => void;
}

/** What browsers say of a database that cannot be read any more; a full disk or a private window say other things. */
const DAMAGE = /^(UnknownError|DataError|NotFoundError|NotReadableError|ConstraintError)$/;

/**
 * The way to the journal, the same for all who ask. It is opened when it is first asked for, and again after it was closed:
 * by the browser, or by ourselves when another tab upgrades it. A damaged one is left where it is, and a new one begun.
 */
export function journalDoor(parts: DoorParts = {}): OpenJournal {
  let opening: Promise<JournalDatabase> | undefined;
  const forget = (): void => {
    opening = undefined;
  };
  return () => {
    opening ??= openNewest(parts, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };
}

async function openNewest(parts: DoorParts, onClose: () => void): Promise<JournalDatabase> {
  // Firefox rejects in a private window.
  const [newest] = await journalNames(parts).catch((error: unknown) => Promise.reject(unavailable(error)));
  let name: string | undefined = newest;
  let damage: unknown;
  while (name !== undefined) {
    try {
      return await openNamed(name, parts, onClose);
    } catch (error) {
      if (error instanceof JournalClosed || !isDamage(error)) throw unavailable(error);
      console.warn('vigie: a journal is damaged, another one is begun', error);
      damage = error;
      name = nextName(name);
    }
  }
  throw unavailable(damage);
}

async function openNamed(name: string, parts: DoorParts, onClose: () => void): Promise<JournalDatabase> {
  const database = new JournalDatabase(name, parts);
  if (parts.onBlocked) database.on('blocked', parts.onBlocked);
  database.on('close', onClose);
  database.on('versionchange', () => {
    // Closed for good: Dexie would open it again at the next word, under whatever version the other tab made of it.
    database.close({ disableAutoOpen: true });
    onClose();
  });
  try {
    await database.open();
    if (Math.floor(database.backendDB().version / 10) > JOURNAL_VERSION) throw new JournalClosed('newer');
    await database.decisions.limit(1).toArray();
    return database;
  } catch (error) {
    database.close({ disableAutoOpen: true });
    throw error;
  }
}

function unavailable(error: unknown): JournalClosed {
  return error instanceof JournalClosed ? error : new JournalClosed('unavailable', error);
}

function isDamage(error: unknown): boolean {
  return error instanceof Error && DAMAGE.test(error.name);
}
