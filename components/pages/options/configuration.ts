import type { Signs } from '../../../lib/messages/find-signs.ts';
import type { ConfigurationReport } from '../../../lib/settings/configuration-report.ts';

/** What is known of the configuration, and what can be asked about it. */
export interface Configuration {
  readonly report: ConfigurationReport;
  /** Puts the report on the clipboard; fails when the browser refuses. */
  readonly onCopy: () => Promise<void>;
  /** Asks the open tabs whether Vigie is at work there. */
  readonly findSigns: () => Promise<Signs>;
}
