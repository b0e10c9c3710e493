/** A page whose every listener fails, on the way down and on the way up. */
const TYPES = [
  'keydown',
  'keyup',
  'beforeinput',
  'input',
  'click',
  'mousedown',
  'focusin',
  'focusout',
  'selectionchange',
];

for (const type of TYPES) {
  for (const capture of [true, false]) addEventListener(type, fail, capture);
}
new MutationObserver(fail).observe(document, { childList: true, subtree: true });

function fail(): never {
  throw new Error('the page fails');
}

export {};
