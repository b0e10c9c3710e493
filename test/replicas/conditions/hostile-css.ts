/** What bad luck, a reset or a theme does to a page, all at once, each as loud as a sheet can be. */
const RULES = `
:not(:defined), note-panel {
  font-size: 0 !important; display: none !important; visibility: hidden !important; opacity: 0 !important;
  pointer-events: none !important; transform: scale(0) !important; clip-path: inset(100%) !important;
  content-visibility: hidden !important; direction: rtl !important; color: #fff !important; zoom: 0.1 !important;
  text-indent: -9999px !important; letter-spacing: 9px !important; text-transform: uppercase !important;
  --v-surface: transparent !important; --v-ink: transparent !important; --v-rem: 0px !important;
}
div { letter-spacing: 1px; line-height: 2; text-transform: uppercase; visibility: hidden; }
body > div:has(main, [role="main"]), main, [role="main"], [role="dialog"], dialog, [contenteditable] { visibility: visible; }
:is([role="dialog"], dialog, main, [role="main"], form) :is(div, p, span, button) { visibility: visible; }
style, script { display: block !important; }
body::before { content: ''; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; }
::highlight(note-a), ::highlight(note-b), ::highlight(note-c) { text-decoration: none; background-color: #000; color: #000; }
`;

addEventListener('DOMContentLoaded', () => {
  const style = document.createElement('style');
  style.textContent = RULES;
  document.body.append(style);
  // A sheet of the page does not reach into a shadow tree: the site gives its own trees the same one.
  for (const { shadowRoot } of document.querySelectorAll('*')) shadowRoot?.append(style.cloneNode(true));
});

export {};
