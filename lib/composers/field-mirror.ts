import { followField } from './follow-field.ts';
import { createMirrorLayer, type MirrorLayer, placeLayer } from './mirror-layer.ts';
import { copyLook } from './mirror-look.ts';
import type { TextField } from './text-field.ts';

/** A field's text laid out once more, unseen, over the field: the browser tells no places of characters in a field. */
export interface FieldMirror {
  /** The field's text as it is now, as a node of the page whose ranges can be painted and measured. */
  read(): Text;
}

/**
 * Lays a mirror over a field until the signal aborts. It stands outside of the field, in a closed tree that no sheet of
 * the page reaches; it takes no click, no focus and no room.
 */
export function mirrorField(field: TextField, signal: AbortSignal): FieldMirror {
  const layer = createMirrorLayer(field.ownerDocument);
  const keepInStep = () => {
    if (signal.aborted || !field.isConnected) return;
    stand(layer, field.ownerDocument);
    changeText(layer.text, field.value);
    copyLook(field, layer.lines);
    placeLayer(layer, field);
  };
  field.addEventListener('input', keepInStep, { passive: true, signal });
  followField(field, signal, keepInStep);
  signal.addEventListener('abort', () => layer.host.remove(), { once: true });
  return {
    read() {
      keepInStep();
      return layer.text;
    },
  };
}

/** In the top layer: where the field is seen, under a modal dialog as well, whatever the page clips or stacks. */
function stand({ host }: MirrorLayer, page: Document): void {
  if (!host.isConnected) page.body.append(host);
  if (!host.matches(':popover-open')) host.showPopover();
}

/** Changes only what changed: the ranges on the rest stay where they are, and so do the underlines in this very frame. */
function changeText(node: Text, text: string): void {
  const old = node.data;
  if (old === text) return;
  const least = Math.min(old.length, text.length);
  let start = 0;
  while (start < least && old[start] === text[start]) start += 1;
  let end = 0;
  while (end < least - start && old.at(-1 - end) === text.at(-1 - end)) end += 1;
  node.replaceData(start, old.length - end - start, text.slice(start, text.length - end));
}
