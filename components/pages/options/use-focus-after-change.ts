import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the focus where the work goes on, in a container of parts with the button that adds one:
 * in the first field of a part that was added, on that button when a part was taken out.
 */
export function useFocusAfterChange(container: RefObject<HTMLElement | null>, part: string, count: number): void {
  const before = useRef(count);
  useEffect(() => {
    const next =
      count > before.current ? `:scope > ${part}:last-of-type input` : count < before.current && ':scope > button';
    before.current = count;
    if (next) container.current?.querySelector<HTMLElement>(next)?.focus();
  }, [container, part, count]);
}
