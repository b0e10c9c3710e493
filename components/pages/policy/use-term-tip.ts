import { useEffect, useState } from 'react';
import { type ClauseId, isClauseId } from '../../../lib/policy/duty.ts';

/** A defined word whose definition is shown, and the passage that defines it. */
export interface TermTip {
  readonly term: HTMLElement;
  readonly definedBy: ClauseId;
}

/**
 * The defined word under the pointer or the focus. Its definition stays while either is there or the pointer is on the
 * definition itself, and goes with Escape (WCAG 1.4.13).
 */
export function useTermTip(): TermTip | undefined {
  const [tip, setTip] = useState<TermTip>();
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const focused = () => tipOf(document.activeElement);
    document.addEventListener(
      'pointerover',
      ({ target }) => {
        if (!isOnTip(target)) setTip(tipOf(target) ?? focused());
      },
      { signal },
    );
    document.addEventListener('focusin', ({ target }) => setTip(tipOf(target)), { signal });
    document.addEventListener('focusout', () => setTip(undefined), { signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && setTip(undefined), { signal });
    return () => controller.abort();
  }, []);
  return tip;
}

function tipOf(target: EventTarget | null): TermTip | undefined {
  const term = target instanceof Element ? target.closest<HTMLElement>('[data-term]') : null;
  const definedBy = term?.dataset.term;
  return term && isClauseId(definedBy) ? { term, definedBy } : undefined;
}

function isOnTip(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="tooltip"]') !== null;
}
