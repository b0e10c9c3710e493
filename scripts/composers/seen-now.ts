import { execFileSync } from 'node:child_process';

/** The commit that is checked out and today's date, for pages that say what was seen. */
export function seenNow(now = new Date()): { readonly commit: string; readonly date: string } {
  const commit = execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], { encoding: 'utf8' }).trim();
  return { commit, date: now.toISOString().slice(0, 10) };
}
