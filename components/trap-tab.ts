import type { KeyboardEvent } from 'react';

const REACHABLE = 'button:not([disabled]), a[href], input:not([disabled]), textarea';

/** Keeps Tab inside the element that listens: from its last control on to the first, and back. */
export function trapTab(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab') return;
  const controls = event.currentTarget.querySelectorAll<HTMLElement>(REACHABLE);
  const [first, last] = [controls[0], controls[controls.length - 1]];
  const leavesAt = event.shiftKey ? first : last;
  if (event.target !== leavesAt) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

/** Escape goes back to the text, and neither it nor Tab reaches the site's own dialog underneath. */
export function keepInside(event: KeyboardEvent<HTMLElement>, onBack: () => void): void {
  trapTab(event);
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  onBack();
}
