import type { Page } from 'puppeteer-core';

/** Everything that the extension keeps, whatever the place, as JSON; asked of one of its pages. */
export function everythingKept(page: Page): Promise<string> {
  return page.evaluate(dumpAll);
}

/** The journal's rows, as they stand in the database. */
export function journalRows(page: Page): Promise<Record<string, unknown>[]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('vigie');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const rows = await new Promise<Record<string, unknown>[]>((resolve, reject) => {
      const reading = database.transaction('decisions').objectStore('decisions').getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
    database.close();
    return rows;
  });
}

async function dumpAll(): Promise<string> {
  type Area = { get(): Promise<object> };
  type Api = { storage: Record<'local' | 'session' | 'sync', Area> };
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
  const { local, session, sync } = (browser ?? chrome).storage;
  const ask = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const dumpDatabase = async (name: string) => {
    const database = await ask(indexedDB.open(name));
    const stores = [...database.objectStoreNames];
    const read = (store: string) => database.transaction(store).objectStore(store);
    const rows = await Promise.all(stores.map(async (store) => [store, await ask(read(store).getAll())]));
    const keys = await Promise.all(stores.map(async (store) => [store, await ask(read(store).getAllKeys())]));
    database.close();
    return { name, rows, keys };
  };
  const databases = await indexedDB.databases();
  return JSON.stringify({
    local: await local.get(),
    session: await session.get(),
    sync: await sync.get(),
    page: { local: { ...localStorage }, session: { ...sessionStorage }, caches: await caches.keys() },
    databases: await Promise.all(databases.map(({ name }) => dumpDatabase(name ?? ''))),
  });
}
