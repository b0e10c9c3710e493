import { useEffect, useState } from 'react';

/** The upper part of the window, where the eye reads: a section is current once it reaches it. */
const READING_BAND = '-80px 0px -65% 0px';

/** The `id` of the section that is being read, among these; it follows the scrolling. */
export function useSectionInView(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0]);
  const list = ids.join(' ');
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const entering = entries.find((entry) => entry.isIntersecting);
        if (entering) setCurrent(entering.target.id);
      },
      { rootMargin: READING_BAND },
    );
    for (const id of list.split(' ')) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [list]);
  return current;
}
