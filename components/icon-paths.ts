/** Drawn on a grid of 16 and filled: the mark (a lighthouse, its beam) and the three shapes of severity. */
export const FILLED_ICONS = {
  mark: 'M5.5.6 8.4 3.1V5H2.6V3.1z M3.6 6.2h3.8l.5 3-4.9 1.4zM2.8 12l5.3-1.5.8 4.9H2.2z M9.6 3.3 15.7 1v6l-6.1-2z',
  'mark-off': 'M5.5.6 8.4 3.1V5H2.6V3.1z M3.6 6.2h3.8l.5 3-4.9 1.4zM2.8 12l5.3-1.5.8 4.9H2.2z',
  serious:
    'M5.1.9h5.8l4.2 4.2v5.8l-4.2 4.2H5.1L.9 10.9V5.1zM7 3.8l.3 5.3h1.4L9 3.8zm1 6.3a1.05 1.05 0 1 0 0 2.1 1.05 1.05 0 0 0 0-2.1z',
  caution:
    'M8 .9a1 1 0 0 1 .87.5l6.8 11.9a1 1 0 0 1-.87 1.5H1.2a1 1 0 0 1-.87-1.5L7.13 1.4A1 1 0 0 1 8 .9zM7.05 5.3l.3 4.4h1.3l.3-4.4zM8 10.7a1.05 1.05 0 1 0 0 2.1 1.05 1.05 0 0 0 0-2.1z',
  reminder:
    'M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8zm0 1.6a5.6 5.6 0 1 0 0 11.2A5.6 5.6 0 0 0 8 2.4zM7.3 4.2h1.5v3.6l2.5 1.5-.8 1.25L7.3 8.65z',
  ok: 'M6.3 12.4l-4-4 1.15-1.15L6.3 10.1l6.25-6.25L13.7 5z',
} as const;

/** Drawn on a grid of 16 with a stroke of 1.5; those of Vigie's own pages stand with them (`pages/page-icon.tsx`). */
export const LINE_ICONS = {
  prev: 'M10 3.5l-4.5 4.5 4.5 4.5',
  next: 'M6 3.5l4.5 4.5-4.5 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  open: 'M9.5 2.5h4v4M13.5 2.5 7.5 8.5M12 9.5v3a1 1 0 0 1-1 1H3.5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1h3',
  lock: 'M4.25 7h7.5a1.25 1.25 0 0 1 1.25 1.25v4a1.25 1.25 0 0 1 -1.25 1.25h-7.5a1.25 1.25 0 0 1 -1.25 -1.25v-4a1.25 1.25 0 0 1 1.25 -1.25z M5.25 7V5a2.75 2.75 0 0 1 5.5 0v2',
  unguarded: 'M3 5h10a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-10a1 1 0 0 1 -1 -1v-4a1 1 0 0 1 1 -1z M3 14 13 2',
} as const;
