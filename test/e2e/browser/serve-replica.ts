import type { HTTPRequest, Page } from 'puppeteer-core';
import { type BuiltReplica, buildReplica } from '../../replicas/build-replica.ts';
import { REPLICAS, type ReplicaName } from '../../replicas/replicas.ts';

/** Answers the replica's address with the replica and refuses all else; the refused addresses fill the returned list. */
export async function serveReplica(page: Page, name: ReplicaName): Promise<string[]> {
  const replica = await buildReplica(name);
  const refused: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    answer(request, name, replica, refused).catch((error: Error) => {
      // The page may be closed while its last request is being answered: then nobody waits for it.
      if (!page.isClosed()) throw error;
    });
  });
  return refused;
}

async function answer(request: HTTPRequest, name: ReplicaName, replica: BuiltReplica, refused: string[]) {
  const url = new URL(request.url());
  if (url.protocol === 'data:' || url.protocol === 'about:') return request.continue();
  if (request.isNavigationRequest() && `${url.origin}${url.pathname}` === REPLICAS[name].address) {
    return request.respond({ status: 200, headers: replica.headers, body: replica.html });
  }
  refused.push(`${request.method()} ${request.url()}`);
  return request.abort('blockedbyclient');
}
