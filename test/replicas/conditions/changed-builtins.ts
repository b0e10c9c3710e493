import { note } from '../page/condition-window.ts';

/** What only someone else would call in this page: each says that it was called, and gives nonsense. */
const CHANGED: readonly (readonly [object, readonly string[]])[] = [
  [Array.prototype, ['findLast', 'toSorted', 'with']],
  [String.prototype, ['replaceAll', 'at', 'normalize']],
  [JSON, ['parse']],
  [EventTarget.prototype, ['removeEventListener']],
  [Map.prototype, ['entries']],
  [Element.prototype, ['attachShadow', 'showPopover', 'checkVisibility']],
  [Highlight.prototype, ['add']],
];

addEventListener('load', () => {
  for (const [owner, names] of CHANGED) {
    for (const name of names) {
      Reflect.set(owner, name, () => {
        note(name);
        return undefined;
      });
    }
  }
  // Lexical, the page's own editor, listens to `textInput`.
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (this === window && type !== 'textInput') note(`listens to ${type}`);
    add.call(this, type, listener, options);
  };
});
