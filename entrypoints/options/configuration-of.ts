import type { Configuration } from '../../components/pages/options/configuration.ts';
import { findSigns } from '../../lib/messages/find-signs.ts';
import type { ConfigurationReport, Host } from '../../lib/settings/configuration-report.ts';

/** What the status section shows, with its ways out: the clipboard and the open tabs. */
export function configurationOf(report: ConfigurationReport): Configuration {
  return { report, findSigns, onCopy: () => navigator.clipboard.writeText(JSON.stringify(report, undefined, 2)) };
}

/** Vigie's version, and the browser's name and version from its user agent: `Edg` calls itself `Chrome` as well. */
export function thisHost(vigie: string, userAgent: string): Host {
  const [, name = 'browser', version = ''] =
    /(Edg|Firefox)\/([\d.]+)/.exec(userAgent) ?? /(Chrome)\/([\d.]+)/.exec(userAgent) ?? [];
  return { vigie, browser: `${name} ${version}`.trim() };
}
