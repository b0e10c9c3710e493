import { useState } from 'react';
import type { Say } from '../lib/i18n/in-page.ts';

interface LiveRegionProps {
  readonly say: Say;
  /** How many points are left to check; the parent gives it once the person has stopped typing for a moment. */
  readonly count: number;
  readonly serious: number;
  /** Goes before the count while it is there: what was just noted, or which card the keyboard turned to. */
  readonly news?: string | undefined;
}

/**
 * Says what changes, politely: the news, else how many points there are. A text that never had any stays silent.
 * It stands there from the start: what is mounted together with its words is read by few screen readers.
 */
export function LiveRegion({ say, count, serious, news }: LiveRegionProps) {
  const [hasCounted, setHasCounted] = useState(false);
  if (count > 0 && !hasCounted) setHasCounted(true);
  const key = count > 0 && serious === count ? 'live.count.serious' : 'live.count';
  return (
    <div role="status" className="v-visually-hidden">
      {news ?? (hasCounted || count > 0 ? say(key, { count }) : '')}
    </div>
  );
}
