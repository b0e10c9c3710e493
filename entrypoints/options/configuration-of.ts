import { browser } from 'wxt/browser';
import type { Configuration } from '../../components/pages/options/configuration.ts';
import { findSigns } from '../../lib/messages/find-signs.ts';
import { configurationReport, type Host } from '../../lib/settings/configuration-report.ts';
import type { Snapshot } from '../../lib/settings/snapshot.ts';

/** What the status section shows, with its ways out: the clipboard and the open tabs. */
export function configurationOf(snapshot: Snapshot): Configuration {
  const report = configurationReport(snapshot, thisHost(browser.runtime.getManifest().version, navigator.userAgent));
  return { report, findSigns, onCopy: () => navigator.clipboard.writeText(JSON.stringify(report, undefined, 2)) };
}

/** Vigie's version, and the browser's name and version from its user agent: `Edg` calls itself `Chrome` as well. */
export function thisHost(vigie: string, userAgent: string): Host {
  const [, name = 'browser', version = ''] =
    /(Edg|Firefox)\/([\d.]+)/.exec(userAgent) ?? /(Chrome)\/([\d.]+)/.exec(userAgent) ?? [];
  return { vigie, browser: `${name} ${version}`.trim() };
}
