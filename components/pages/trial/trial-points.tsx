import type { TriedPoint } from '../../../lib/draft/create-trial.ts';
import type { Say as SayInCard } from '../../../lib/i18n/in-page.ts';
import type { Say } from '../../../lib/i18n/pages.ts';
import type { ClauseId } from '../../../lib/policy/duty.ts';
import { TrialPoint } from './trial-point.tsx';

export interface PointActs {
  readonly onRead: (clause: ClauseId) => void;
  /** Shows where the point stands in the text. */
  readonly onShow: (point: TriedPoint) => void;
  readonly onFix: (point: TriedPoint) => void;
}

interface TrialPointsProps extends PointActs {
  readonly say: Say;
  readonly sayInCard: SayInCard;
  readonly points: readonly TriedPoint[];
}

/** How many points, then each with its card. The count is read out when it changes, not at every key. */
export function TrialPoints({ say, points, ...rest }: TrialPointsProps) {
  return (
    <div className="p-trial__points">
      <p role="status">{say('popup.tab.count', { count: points.length })}</p>
      {points.length === 0 && <p>{say('popup.silence')}</p>}
      {points.map((point) => (
        <TrialPoint key={point.view.id} say={say} point={point} {...rest} />
      ))}
    </div>
  );
}
