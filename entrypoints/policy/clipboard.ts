import type { Citation } from '../../components/pages/policy/citation.ts';

/** Copies the address of an article or a passage of the open policy, without what was searched in it. */
export function copyLink(anchor: string): Promise<void> {
  const address = new URL(location.href);
  for (const own of ['from', 'q']) address.searchParams.delete(own);
  address.hash = anchor;
  return navigator.clipboard.writeText(address.href);
}

/** Copies words with their source, for a plain box and for one that takes styled text. */
export function copyCitation({ text, html }: Citation): Promise<void> {
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  return navigator.clipboard.write([item]);
}
