import { Card, type CardProps } from '../../components/card.tsx';
import { HoursStrip } from '../../components/hours-strip.tsx';
import type { Language } from '../../lib/settings/snapshot.ts';
import { type DraftName, viewOf } from './drafts.ts';
import { type Drawing, type GalleryState, rest } from './state.ts';

const ACTS = { onPrevious: rest, onNext: rest, onClose: rest, onFix: rest, onDismiss: rest, onRead: rest };
const ALONE = { index: 1, total: 1 };

/** What a card is given besides its warning. */
type Given = Partial<Omit<CardProps, 'say' | 'view'>>;

function card(name: string, draft: DraftName, given: (drawing: Drawing) => Given = () => ({})): GalleryState {
  return {
    name,
    draw: (drawing) => (
      <Card say={drawing.say} view={viewOf(draft, drawing.language)} position={ALONE} {...ACTS} {...given(drawing)} />
    ),
  };
}

const workHours = (language: Language) => ({ id: 'hours', body: viewOf('reminder', language).body });

export const CARD_STATES: readonly GalleryState[] = [
  card('card-serious', 'serious', ({ language }) => ({
    position: { index: 1, total: 3 },
    reminders: [workHours(language)],
    report: { line: 'Vigie 1.2.3', contact: undefined, onCopy: async () => {} },
  })),
  card('card-facts', 'facts'),
  card('card-exit', 'exit', () => ({ onNever: rest })),
  card('card-announcement', 'announcement', () => ({
    otherCapacity: { capacity: 'official', onChoose: rest },
  })),
  card('card-approval', 'approval', () => ({ onPrepare: rest })),
  card('card-message', 'serious', () => ({ onNotHere: rest })),
  card('card-reminder', 'reminder', () => ({ onSayDuty: rest })),
  {
    name: 'strip',
    draw: ({ say, language }) => (
      <HoursStrip say={say} view={viewOf('reminder', language)} onSayDuty={rest} onRead={rest} onHide={rest} />
    ),
  },
  {
    name: 'card-whole-clause',
    draw: ({ say, language }) => (
      <Card
        {...{ say, ...ACTS }}
        view={viewOf('approval', language, { isWhole: true })}
        position={ALONE}
        onRead={undefined}
      />
    ),
  },
];
