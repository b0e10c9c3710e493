/** Keeps what is searched in the page's own address, so that it can be opened again and sent on. */
export function keepQuery(query: string): void {
  const address = new URL(location.href);
  if (query.trim() === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query.trim());
  history.replaceState(history.state, '', address);
}
