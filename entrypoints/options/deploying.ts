import { browser } from 'wxt/browser';
import type { Deploying } from '../../components/pages/options/deployment-section.tsx';
import { CHROMIUM_ID } from '../../lib/kit/extension-ids.ts';
import { starterConfig } from '../../lib/kit/starter-config.ts';
import type { Snapshot } from '../../lib/settings/snapshot.ts';
import { saveAs } from './save-as.ts';

const ARCHIVE = 'vigie-deployment.zip';

/** How the settings page makes a deployment: what that takes is loaded when someone asks for it. */
export function deployingFrom({ pack, role, language }: Snapshot): Deploying {
  // Firefox has an id of its own; there the one of unpacked builds holds the place.
  const extensionId = browser.runtime.id.startsWith('{') ? CHROMIUM_ID : browser.runtime.id;
  return {
    starter: starterConfig(extensionId, { ...(pack && { establishment: pack.establishment }), role, language }),
    async onPrepare(config) {
      const { prepareKit } = await import('../../lib/kit/prepare-kit.ts');
      const kit = prepareKit(config);
      if (!kit.ok) return kit.faults;
      saveAs(ARCHIVE, new Uint8Array(kit.zip), 'application/zip');
      return 'saved';
    },
  };
}
