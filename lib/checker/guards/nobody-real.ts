import type { Guard } from './guard.ts';
import { isMentionedNotMeant } from './mentioned-not-meant.ts';
import { isSaidInvented } from './said-invented.ts';
import { isToldOnScreen } from './told-on-screen.ts';

/** Whoever is told about does not exist: an example, a made-up case, a character. */
export const isNobodyReal: Guard = (reading, span) =>
  isMentionedNotMeant(reading, span) || isSaidInvented(reading, span) || isToldOnScreen(reading, span);
