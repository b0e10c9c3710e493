import { bundleSection } from './bundle/bundle-section.ts';
import { firstCheckSection } from './check/first-check-section.ts';
import { growthSection } from './check/growth-section.ts';
import { keySection } from './check/key-section.ts';
import { peersSection } from './check/peers-section.ts';
import { openingsSection } from './openings/openings-section.ts';
import { backgroundSection } from './pages/background-section.ts';
import { draftsSection } from './pages/drafts-section.ts';
import { keystrokesSection } from './pages/keystrokes-section.ts';
import { pageLoadSection } from './pages/page-load-section.ts';
import type { Section } from './section.ts';

/** Everything that is measured, in the order of docs/performance.md. */
export const SECTIONS: readonly Section[] = [
  peersSection,
  firstCheckSection,
  growthSection,
  keySection,
  keystrokesSection,
  pageLoadSection,
  openingsSection,
  draftsSection,
  backgroundSection,
  bundleSection,
];
