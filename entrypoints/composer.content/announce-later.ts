import type { PanelScene } from './panel-props.ts';

/** A screen reader is told 1.5 s after the last change, in milliseconds: at each key it would talk over the typing. */
const PAUSE = 1500;

/** What was counted last time the person paused; calls back when the pause brings a new count. */
export function announceLater(onPause: () => void): (counted: PanelScene['counted']) => PanelScene['counted'] {
  let said: PanelScene['counted'] = { count: 0, serious: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (counted) => {
    if (counted.count === said.count && counted.serious === said.serious) {
      clearTimeout(timer);
      return said;
    }
    clearTimeout(timer);
    timer = setTimeout(() => {
      said = counted;
      onPause();
    }, PAUSE);
    return said;
  };
}
