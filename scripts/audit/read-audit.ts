import { z } from 'zod';

/** What an audit came to: how many packages were asked about, how many known weaknesses they have, and that in words. */
export interface Audit {
  readonly asked: number;
  readonly found: number;
  readonly words: string;
}

const reportSchema = z.object({
  metadata: z.object({
    vulnerabilities: z.object({ total: z.int() }),
    dependencies: z.object({ prod: z.int() }),
  }),
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string() })),
});

/** Reads what `npm audit --json` printed; whatever is no report means that the registry could not be asked. */
export function readAudit(printed: string): Audit {
  const report = reportSchema.safeParse(parseOrNothing(printed));
  if (!report.success) return { asked: 0, found: 0, words: 'not run: the registry answers no audit here' };
  const { metadata, vulnerabilities } = report.data;
  const named = Object.entries(vulnerabilities).map(([name, { severity }]) => `${name} (${severity})`);
  const found = metadata.vulnerabilities.total;
  return { asked: metadata.dependencies.prod, found, words: found === 0 ? 'none known' : named.join(', ') };
}

function parseOrNothing(printed: string): unknown {
  try {
    return JSON.parse(printed);
  } catch {
    // Expected: npm prints nothing, or plain words, when it fails early.
    return undefined;
  }
}
