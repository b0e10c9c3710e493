/**
 * How a page shows a file that has not left the machine yet: an address of its own making, or the file itself. Icons are
 * drawn as `image/svg+xml`, places that wait for a picture as `image/gif`. C, noted 2026-11.
 */
const OWN_FILE = /^(?:blob:|data:(?:image\/(?:png|jpe?g|webp|heic|heif|avif|bmp)|video\/))/i;

/** What stands in these was published or sent by somebody: a feed, a post, a conversation. */
const PUBLISHED = '[role="article"], [role="feed"], [role="log"], [role="grid"], [role="row"]';

/** A composer without a part of the page of its own: a video that plays in the page says nothing of what is attached. */
const WHOLE_PAGE = 'html, body, main, [role="main"]';

/** Does a composer stand in a part of the page of its own, where a preview can only be its? */
export function hasOwnPart(container: Element): boolean {
  return !container.matches(WHOLE_PAGE);
}

/** The previews of what is attached to a composer, by the part of the page that holds it. */
export function previewsIn(container: Element): readonly Element[] {
  if (!hasOwnPart(container)) return [];
  const published = container.closest(PUBLISHED);
  return [...container.querySelectorAll('img[src], video[src], source[src]')].filter(
    (picture) => isPreview(picture) && picture.closest(PUBLISHED) === published,
  );
}

/** Does this element show a file of the person's own? */
export function isPreview(node: Node): boolean {
  return node instanceof Element && OWN_FILE.test(node.getAttribute('src') ?? '');
}
