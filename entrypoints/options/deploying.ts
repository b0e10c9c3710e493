import { browser } from 'wxt/browser';
import type { Deploying } from '../../components/pages/options/deployment-section.tsx';
import { CHROMIUM_ID } from '../../lib/kit/extension-ids.ts';
import { starterConfig } from '../../lib/kit/starter-config.ts';
import type { Snapshot } from '../../lib/settings/snapshot.ts';

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
      saveAs(ARCHIVE, kit.zip);
      return 'saved';
    },
  };
}

/** Hands bytes to the browser's own way of saving a file; nothing is asked of a server. */
function saveAs(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
