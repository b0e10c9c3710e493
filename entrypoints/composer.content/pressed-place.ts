import type { Place } from '../../components/composer-panel.tsx';

/** Just above what the person pressed, so that they see what to press again. */
export function pressedPlace(pressed: HTMLElement): Place {
  return {
    as: 'above',
    anchor: { name: 'pressed', contextElement: pressed, box: () => pressed.getBoundingClientRect() },
  };
}
