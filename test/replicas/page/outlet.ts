/** Opens the shadow root in which LinkedIn's older front end keeps its modals and messages, dressed as the page is. */
export function openOutlet(): ShadowRoot {
  const host = document.querySelector('#interop-outlet');
  if (host === null) throw new Error('the page has no outlet');
  const root = host.attachShadow({ mode: 'open' });
  for (const style of document.querySelectorAll('style')) root.append(style.cloneNode(true));
  return root;
}
