import { note } from '../page/condition-window.ts';

/** The site has a policy for the markup that it writes itself; whoever else comes by it, or is refused, is counted. */
const factory: unknown = Reflect.get(window, 'trustedTypes');
if (typeof factory === 'object' && factory !== null) {
  const create: unknown = Reflect.get(factory, 'createPolicy');
  const pass = (text: string) => {
    if (/note-panel|data-note|v-card/.test(text)) note(text);
    return text;
  };
  if (typeof create === 'function') create.call(factory, 'default', { createHTML: pass, createScript: pass });
}
document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
  note(`${violatedDirective} ${sample}`);
});
