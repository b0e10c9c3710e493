import { isAccountAmong } from '../policy/account-name.ts';
import { organizationNamesOf } from '../policy/organization-names.ts';
import type { PolicyPack } from '../policy/pack.ts';
import type { Capacity } from '../policy/people.ts';
import type { Snapshot } from '../settings/snapshot.ts';

/** Who a draft will appear to be from. */
export interface Speaker {
  readonly capacity: Capacity;
  /** The official page or account that the page says it will appear under. */
  readonly officialPage?: string;
  /** The page says an account that is none of the person's: a spouse on the same laptop. Nothing is said of their texts. */
  readonly isSomeoneElse: boolean;
  /** The page does not tell: the capacity is what the person said of themselves. */
  readonly isOwnWord: boolean;
}

type Accounts = Pick<Snapshot, 'capacity' | 'ownAccounts' | 'officialAccounts'>;

/**
 * Reads the name that the page shows beside the composer. What the person says of themselves holds where the page shows
 * none, and where it shows one that nobody told Vigie of: a page of a foundation and a friend look alike.
 */
export function speakerOf(
  actingName: string | undefined,
  pack: PolicyPack,
  { capacity, ownAccounts, officialAccounts }: Accounts,
): Speaker {
  if (actingName === undefined || actingName.trim() === '') return { capacity, isSomeoneElse: false, isOwnWord: true };
  if (isAccountAmong(actingName, ownAccounts)) return { capacity: 'personal', isSomeoneElse: false, isOwnWord: false };
  const official = [...officialAccounts, ...pack.accounts, ...organizationNamesOf(pack)];
  if (isAccountAmong(actingName, official)) {
    return { capacity: 'official', officialPage: actingName.trim(), isSomeoneElse: false, isOwnWord: false };
  }
  return { capacity, isSomeoneElse: ownAccounts.length > 0, isOwnWord: true };
}
