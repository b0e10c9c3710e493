import { Drawing } from '../icon.tsx';

/** What only Vigie's own pages show: the content script has no room to carry it. Drawn like the others (`icon-paths.ts`). */
const PAGE_ICONS = {
  search: 'M2.75 7a4.25 4.25 0 1 0 8.5 0a4.25 4.25 0 1 0 -8.5 0z M10.25 10.25l3.5 3.5',
  gear: 'M2.5 4.5h6M12 4.5h1.5M2.5 11.5h1.5M7.5 11.5h6 M8.5 4.5a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0 -3.5 0z M4 11.5a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0 -3.5 0z',
  print:
    'M4.5 6V2.5h7V6M4.5 11.5h-1a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v3.5a1 1 0 0 1-1 1h-1M4.5 9.5h7v4h-7z',
  link: 'M6.75 9.25a2.5 2.5 0 0 0 3.55 0l2.2-2.2a2.5 2.5 0 0 0-3.55-3.55l-.9.9M9.25 6.75a2.5 2.5 0 0 0-3.55 0l-2.2 2.2a2.5 2.5 0 0 0 3.55 3.55l.9-.9',
  copy: 'M5.5 5.5h8v8h-8z M2.5 10.5v-8h8',
  phone:
    'M3.5 2.5h2.25l1 2.75-1.5 1a7 7 0 0 0 4.5 4.5l1-1.5 2.75 1v2.25a1 1 0 0 1-1 1C7 13.5 2.5 9 2.5 3.5a1 1 0 0 1 1-1z',
  mail: 'M3.25 3.5h9.5a1.25 1.25 0 0 1 1.25 1.25v6.5a1.25 1.25 0 0 1 -1.25 1.25h-9.5a1.25 1.25 0 0 1 -1.25 -1.25v-6.5a1.25 1.25 0 0 1 1.25 -1.25z M2.5 4.5l5.5 4.25 5.5-4.25',
  plus: 'M8 3.5v9M3.5 8h9',
  go: 'M3 8h10M9 4l4 4-4 4',
} as const;

interface PageIconProps {
  readonly name: keyof typeof PAGE_ICONS;
  /** In CSS pixels; 16 when absent. */
  readonly size?: number;
}

/** A drawing beside words on one of Vigie's own pages. */
export function PageIcon({ name, size }: PageIconProps) {
  return <Drawing path={PAGE_ICONS[name]} size={size} isLine />;
}
