import type { Say } from '../lib/i18n/in-page.ts';
import { Badge, type BadgeState } from './badge.tsx';
import { Card, type CardProps } from './card.tsx';
import { LiveRegion } from './live-region.tsx';
import { type Anchor, Placed, type Placement } from './placed.tsx';
import { PlacedOver } from './placed-over.tsx';
import { PublishDialog, type PublishDialogProps } from './publish-dialog.tsx';
import type { PublishKind } from './publish-kind.ts';
import { PublishNote } from './publish-note.tsx';

/** Where something stands in the page. */
export interface Place {
  readonly as: Placement;
  readonly anchor: Anchor;
}

export interface ComposerPanelProps {
  readonly say: Say;
  readonly badge: { readonly state: BadgeState; readonly place: Place; readonly onPress: () => void };
  readonly card?: { readonly place: Place; readonly props: CardProps } | undefined;
  readonly question?: { readonly over: Element; readonly props: PublishDialogProps } | undefined;
  /** After « Publier quand même ». */
  readonly accepted?:
    | { readonly place: Place; readonly props: { readonly kind: PublishKind; readonly label?: string | undefined } }
    | undefined;
  /** What the live region counts, once the person has paused. */
  readonly counted: { readonly count: number; readonly serious: number };
}

/** Everything that Vigie shows beside one composer. */
export function ComposerPanel({ say, badge, card, question, accepted, counted }: ComposerPanelProps) {
  return (
    <>
      <Placed key={`badge-${badge.place.as}`} {...badge.place}>
        <Badge say={say} state={badge.state} isOpen={card !== undefined} onPress={badge.onPress} />
      </Placed>
      {accepted && (
        <Placed key="accepted" {...accepted.place}>
          <PublishNote say={say} {...accepted.props} />
        </Placed>
      )}
      {card && (
        <Placed key={`card-${card.place.as}`} {...card.place}>
          <Card {...card.props} />
        </Placed>
      )}
      {question && (
        <PlacedOver element={question.over}>
          <PublishDialog {...question.props} />
        </PlacedOver>
      )}
      <LiveRegion say={say} {...counted} />
    </>
  );
}
