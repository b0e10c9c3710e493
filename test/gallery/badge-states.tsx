import { Badge, type BadgeState } from '../../components/badge.tsx';
import { type GalleryState, rest } from './state.ts';

const BADGES: Readonly<Record<string, BadgeState>> = {
  'badge-serious': { kind: 'count', count: 3, serious: 1 },
  'badge-caution': { kind: 'count', count: 12, serious: 0 },
  'badge-reminder': { kind: 'reminder', count: 1 },
  'badge-nothing': { kind: 'nothing' },
  'badge-unguarded': { kind: 'count', count: 1, serious: 1, isUnguarded: true },
  'badge-stale': { kind: 'stale' },
};

export const BADGE_STATES: readonly GalleryState[] = Object.entries(BADGES).map(([name, state]) => ({
  name,
  draw: ({ say }) => <Badge say={say} state={state} isOpen={name === 'badge-serious'} onPress={rest} />,
}));
