import { useSyncExternalStore } from 'react';

/** The name after `#` in the page's address, as it is now; empty when there is none. */
export function useFragment(): string {
  return useSyncExternalStore(listen, read);
}

function listen(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

function read(): string {
  return location.hash.slice(1);
}
