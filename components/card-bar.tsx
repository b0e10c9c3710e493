import type { Say } from '../lib/i18n/in-page.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { Mark } from './mark.tsx';

/** Which warning the card shows, among how many; both from 1. */
export interface CardPosition {
  readonly index: number;
  readonly total: number;
}

interface CardBarProps {
  readonly say: Say;
  readonly position: CardPosition;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onClose: () => void;
}

/** The top of the card: whose it is, the way through the warnings, the way out. */
export function CardBar({ say, position, onPrevious, onNext, onClose }: CardBarProps) {
  return (
    <div className="v-card__bar">
      <Mark />
      <span className="v-card__name">Vigie</span>
      <span className="v-grow" />
      {position.total > 1 && (
        <span className="v-pager">
          <Button look="icon" aria-label={say('card.previous')} onClick={onPrevious}>
            <Icon name="prev" />
          </Button>
          <span className="v-pager__position">{say('card.position', position)}</span>
          <Button look="icon" aria-label={say('card.next')} onClick={onNext}>
            <Icon name="next" />
          </Button>
        </span>
      )}
      <Button look="icon" aria-label={say('card.close')} onClick={onClose}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
