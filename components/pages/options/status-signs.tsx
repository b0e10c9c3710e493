import { useState } from 'react';
import type { Say } from '../../../lib/i18n/pages.ts';
import type { Signs } from '../../../lib/messages/find-signs.ts';
import { SITE } from '../../../lib/policy/surfaces.ts';

interface StatusSignsProps {
  readonly say: Say;
  readonly findSigns: () => Promise<Signs>;
}

/** Whether Vigie is at work in the tabs that are open now: asked only when someone wants to know, and kept nowhere. */
export function StatusSigns({ say, findSigns }: StatusSignsProps) {
  const [signs, setSigns] = useState<Signs>();
  return (
    <div className="p-part">
      <button type="button" className="v-btn v-btn--secondary" onClick={() => void findSigns().then(setSigns)}>
        {say('status.alive.check')}
      </button>
      <div role="status">
        {signs && (
          <>
            <p>{say('status.alive', { site: SITE.facebook.name, count: signs.facebook })}</p>
            <p>{say('status.alive', { site: SITE.linkedin.name, count: signs.linkedin })}</p>
          </>
        )}
      </div>
      <p className="v-hint">
        {say('status.alive.help')} {say('status.private-window')}
      </p>
    </div>
  );
}
