import type { Role } from '../policy/people.ts';
import type { Managed } from './known-pack.ts';
import type { OWN_SETTINGS } from './own-settings-schema.ts';
import type { Taken } from './take-valid.ts';

/**
 * In whose name drafts speak, and on which site otherwise. What one person said of themselves on a shared device says
 * nothing of the next.
 */
export function capacitiesOf(managed: Managed, own: Taken<typeof OWN_SETTINGS>, sharedDevice: boolean, role: Role) {
  const usual = role === 'authorized' ? 'official' : 'personal';
  if (managed.capacity) return { capacity: managed.capacity };
  // Whoever may no longer speak for the establishment said otherwise before.
  if (role !== 'authorized') return { capacity: 'personal' } as const;
  if (sharedDevice) return { capacity: usual } as const;
  return {
    capacity: own.capacity ?? usual,
    ...(own.siteCapacities && { siteCapacities: own.siteCapacities }),
  } as const;
}
