import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { composersPage } from '../../scripts/composers/composers-page.ts';
import { CONTRACT } from '../e2e/contract/contract.ts';
import { CONTRACT_POINTS } from '../e2e/contract/contract-points.ts';
import { findGap, UNCOVERED } from '../e2e/contract/uncovered.ts';
import { REPLICA_NAMES } from '../replicas/replicas.ts';

const SEEN = { commit: 'abc', date: '2026-11-22' };

it('has a proof for every point, in the order of the page', () => {
  expect(CONTRACT.map(({ id }) => id)).toEqual(Object.keys(CONTRACT_POINTS));
});

it('names the replicas, points and gaps of the code in docs/composers.md', () => {
  const page = readFileSync('docs/composers.md', 'utf8');
  expect(shapeOf(page)).toBe(shapeOf(composersPage(() => true, SEEN)));
});

it('says of each point at each replica whether it holds', () => {
  const page = composersPage(
    (replica, browser, point) => replica !== 'facebook-post' || browser !== 'firefox' || point !== 'read',
    SEEN,
  );
  expect(page).toContain('commit abc, 2026-11-22');
  expect(page).toContain('| facebook-post | `facebook.post` | lexical | firefox | ✓ | ✗ | ✓ |');
});

it('says of a gap where it is', () => {
  const gaps = UNCOVERED.filter(({ points, replicas = REPLICA_NAMES, browser = 'chromium' }) =>
    points.some((point) => replicas.some((replica) => findGap(point, replica, browser))),
  );
  expect(gaps).toEqual(UNCOVERED);
});

/** The page without what was seen: outcomes, commit and date. */
function shapeOf(page: string): string {
  return page.replace(/commit \S+, \S+\./, 'commit.').replace(/ [✓✗–](?= \|)/g, ' ·');
}
