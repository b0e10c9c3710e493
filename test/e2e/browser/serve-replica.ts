import type { HTTPRequest, Page } from 'puppeteer-core';
import { type BuiltPage, buildReplica } from '../../replicas/build-replica.ts';
import type { Condition } from '../../replicas/conditions/conditions.ts';
import type { ReplicaName } from '../../replicas/replicas.ts';

/** Answers the addresses of a replica with its pages and refuses all else; the refused addresses fill the returned list. */
export async function serveReplica(
  page: Page,
  name: ReplicaName,
  conditions: readonly Condition[] = [],
): Promise<string[]> {
  return servePages(page, await buildReplica(name, conditions));
}

/** The same for any pages, each under its address. */
export async function servePages(page: Page, pages: ReadonlyMap<string, BuiltPage>): Promise<string[]> {
  const refused: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    answer(request, pages, refused).catch((error: Error) => {
      // The page may be closed while its last request is being answered: then nobody waits for it.
      if (!page.isClosed()) throw error;
    });
  });
  return refused;
}

async function answer(request: HTTPRequest, pages: ReadonlyMap<string, BuiltPage>, refused: string[]) {
  const url = new URL(request.url());
  if (['data:', 'about:', 'blob:'].includes(url.protocol)) return request.continue();
  const page = request.isNavigationRequest() ? pages.get(`${url.origin}${url.pathname}`) : undefined;
  if (page) return request.respond({ status: 200, headers: page.headers, body: page.html });
  refused.push(`${request.method()} ${request.url()}`);
  return request.abort('blockedbyclient');
}
