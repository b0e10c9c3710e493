import type { Language } from '../../lib/settings/snapshot.ts';

declare global {
  interface Window {
    /** Draws every state anew, in a language and on a ground. */
    __show(language: Language, theme: 'light' | 'dark'): void;
  }
}
