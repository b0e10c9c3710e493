import { type RefObject, useEffect, useRef } from 'react';

/** The least that the browser allows between two looks, in ms. */
const LOOK_EVERY = 100;
/** How long a new element may go unseen before that is the page's doing, in ms: Chromium's first look often says no. */
const UNSEEN_FOR = 1000;

/**
 * Whether the page lies over an element, so that whoever clicks there may not see what they click. Only where the
 * browser can tell (IntersectionObserver v2: Chromium); elsewhere, and before its first answer, nothing is said to be covered.
 */
export function useCover(element: RefObject<HTMLElement | null>): () => boolean {
  const isCovered = useRef((): boolean => false);
  useEffect(() => {
    if (!element.current || !canTell()) return;
    const begun = performance.now();
    let [isSeen, wasSeen] = [true, false];
    const options = { trackVisibility: true, delay: LOOK_EVERY, threshold: 0 };
    const observer = new IntersectionObserver((entries) => {
      const newest = entries.at(-1);
      // Off the window's edge is not covered, and not seen either.
      isSeen = !newest?.isIntersecting || Reflect.get(newest, 'isVisible') !== false;
      wasSeen ||= newest?.isIntersecting === true && isSeen;
    }, options);
    observer.observe(element.current);
    isCovered.current = () => !isSeen && (wasSeen || performance.now() - begun > UNSEEN_FOR);
    return () => observer.disconnect();
  }, [element]);
  return () => isCovered.current();
}

function canTell(): boolean {
  return typeof IntersectionObserverEntry === 'function' && 'isVisible' in IntersectionObserverEntry.prototype;
}
