import { useId } from 'react';
import type { TriedPoint } from '../../../lib/draft/create-trial.ts';
import type { Say as SayInCard } from '../../../lib/i18n/in-page.ts';
import type { Say } from '../../../lib/i18n/pages.ts';
import { Button } from '../../button.tsx';
import { CardEvidence } from '../../card-evidence.tsx';
import { ClauseQuote } from '../../clause-quote.tsx';
import { SeverityLabel } from '../../severity-label.tsx';
import { PageIcon } from '../page-icon.tsx';
import type { PointActs } from './trial-points.tsx';

interface TrialPointProps extends PointActs {
  readonly say: Say;
  readonly sayInCard: SayInCard;
  readonly point: TriedPoint;
}

/** One point: all that the card in a site's page says, in the same words. */
export function TrialPoint({ say, sayInCard, point, onRead, onShow, onFix }: TrialPointProps) {
  const { view } = point;
  const titleId = useId();
  return (
    <article className="p-item" data-severity={view.severity} aria-labelledby={titleId}>
      <SeverityLabel say={say} severity={view.severity} />
      <h3 id={titleId}>{view.title}</h3>
      <p>{view.body}</p>
      <CardEvidence say={sayInCard} noticed={view.noticed} evidence={view.evidence} />
      <ClauseQuote say={say} quote={view.quote} moreArticles={view.moreArticles} onRead={onRead} />
      {view.besides && <ClauseQuote say={say} quote={view.besides} onRead={onRead} />}
      {view.advice && <p>{view.advice}</p>}
      <PointButtons {...{ say, point, onShow, onFix }} />
    </article>
  );
}

function PointButtons({ say, point, onShow, onFix }: Omit<TrialPointProps, 'sayInCard' | 'onRead'>) {
  const { view, repair, spans } = point;
  const previewId = useId();
  return (
    <>
      {view.fix && repair && (
        <>
          <Button look="secondary" aria-describedby={previewId} onClick={() => onFix(point)}>
            {view.fix.label}
          </Button>
          <p className="v-hint" id={previewId}>
            {view.fix.preview}
          </p>
        </>
      )}
      {spans.length > 0 && (
        <Button onClick={() => onShow(point)}>
          {say('popup.tab.show')}
          <PageIcon name="go" size={14} />
        </Button>
      )}
    </>
  );
}
