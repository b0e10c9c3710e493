import { useEffect, useState } from 'react';

/** The upper part of the window, where the eye reads: a section is current once it reaches it. */
const READING_BAND = '-80px 0px -65% 0px';

/** The `id` of the section that is being read, among these; it follows the scrolling. */
export function useSectionInView(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0]);
  const list = ids.join(' ');
  useEffect(() => {
    const order = list.split(' ');
    const inBand = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) inBand.add(target.id);
          else inBand.delete(target.id);
        }
        // Of two that share the band, the one below has its title there, the one above only its end.
        setCurrent((before) => order.findLast((id) => inBand.has(id)) ?? before);
      },
      { rootMargin: READING_BAND },
    );
    for (const id of order) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [list]);
  return current;
}
