import { useState } from 'react';
import type { Say } from '../lib/i18n/in-page.ts';

interface LiveRegionProps {
  readonly say: Say;
  /** How many points are left to check; the parent gives it once the person has stopped typing for a moment. */
  readonly count: number;
  readonly serious: number;
}

/** Says how many points there are, politely, when the number changes; a text that never had any stays silent. */
export function LiveRegion({ say, count, serious }: LiveRegionProps) {
  const [hasCounted, setHasCounted] = useState(false);
  if (count > 0 && !hasCounted) setHasCounted(true);
  const key = count > 0 && serious === count ? 'live.count.serious' : 'live.count';
  return (
    <div role="status" className="v-visually-hidden">
      {hasCounted || count > 0 ? say(key, { count }) : ''}
    </div>
  );
}
