import { comeToRest } from './come-to-rest.ts';
import { pictureOf, type Screen } from './screen.ts';

/** A part of the panel that is met seldom, or once in a shift: the gallery shows it, by its state there. */
export function fromGallery(shown: Pick<Screen, 'name' | 'says'>): Screen {
  return {
    ...shown,
    async visit({ gallery }, language, show) {
      await gallery.bringToFront();
      await show(async (theme) => {
        await gallery.evaluate((...wanted) => window.__show(...wanted), language, theme);
        await gallery.evaluate(comeToRest);
        return pictureOf(gallery, `#${shown.name} > .v-stage`);
      });
    },
  };
}
