import { autoUpdate } from '@floating-ui/dom';
import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface PlacedOverProps {
  readonly element: Element;
  readonly children: ReactNode;
}

/** The least room that a question needs, in CSS pixels; a one-line comment has less. */
const LEAST = { width: 488, height: 720 };

/** Dims an element of the page and stands over it, and over as much around a small one as its content needs, never past the window. */
export function PlacedOver({ element, children }: PlacedOverProps) {
  const cover = useRef<HTMLDivElement>(null);
  const dim = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const own = cover.current;
    if (!own || !dim.current) return;
    const shade = dim.current.style;
    return autoUpdate(element, own, () => {
      const { left, top, width, height } = element.getBoundingClientRect();
      Object.assign(shade, { left: px(left), width: px(width), top: px(top), height: px(height) });
      shade.borderRadius = getComputedStyle(element).borderRadius;
      const across = stretch(left, width, LEAST.width, window.innerWidth);
      const down = stretch(top, height, LEAST.height, window.innerHeight);
      Object.assign(own.style, {
        left: px(across.start),
        width: px(across.size),
        top: px(down.start),
        height: px(down.size),
      });
    });
  }, [element]);
  return (
    <>
      <div ref={dim} className="v-placed v-placed--dim" />
      <div ref={cover} className="v-placed v-placed--over">
        {children}
      </div>
    </>
  );
}

function stretch(start: number, size: number, least: number, room: number): { start: number; size: number } {
  const wanted = Math.min(Math.max(size, least), room);
  const centred = start + (size - wanted) / 2;
  return { start: Math.min(Math.max(centred, 0), room - wanted), size: wanted };
}

function px(value: number): string {
  return `${value}px`;
}
