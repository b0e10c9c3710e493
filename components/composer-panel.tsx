import type { Say } from '../lib/i18n/in-page.ts';
import { ApprovalSheet, type ApprovalSheetProps } from './approval-sheet.tsx';
import { Badge, type BadgeState } from './badge.tsx';
import { Card, type CardProps } from './card.tsx';
import { HoursStrip, type HoursStripProps } from './hours-strip.tsx';
import { LiveRegion } from './live-region.tsx';
import { Note, type SaidNote } from './note.tsx';
import { newsOf } from './panel-news.ts';
import { type Anchor, Placed } from './placed.tsx';
import { PlacedOver } from './placed-over.tsx';
import type { Placement } from './placements.ts';
import { PublishDialog, type PublishDialogProps } from './publish-dialog.tsx';
import { type Accepted, PublishNote } from './publish-note.tsx';
import { StaleNote } from './stale-note.tsx';

/** Where something stands in the page. */
export interface Place {
  readonly as: Placement;
  readonly anchor: Anchor;
}

export interface ComposerPanelProps {
  /** One composer, one name: what was said of another is no news here. */
  readonly name: string;
  readonly say: Say;
  /** Absent at a later step, where there is no editor to stand at. */
  readonly badge?:
    | {
        readonly state: BadgeState;
        readonly place: Place;
        readonly onPress: (byKeyboard: boolean) => void;
      }
    | undefined;
  readonly card?: { readonly place: Place; readonly props: CardProps } | undefined;
  /** While no card is open, where there is room beside the composer. */
  readonly strip?: { readonly place: Place; readonly props: HoursStripProps } | undefined;
  readonly question?: { readonly over: Element; readonly props: PublishDialogProps } | undefined;
  readonly request?: { readonly over: Element; readonly props: ApprovalSheetProps } | undefined;
  /** After « Publier quand même ». */
  readonly accepted?: { readonly place: Place; readonly what: Accepted } | undefined;
  /** What was just done, where no card is open to say it. */
  readonly note?: { readonly place: Place; readonly said: SaidNote } | undefined;
  /** Once the extension was replaced under the page. */
  readonly stale?: { readonly place: Place; readonly onReload: () => void } | undefined;
  /** What the live region counts, once the person has paused. */
  readonly counted: { readonly count: number; readonly serious: number };
}

/** Everything that Vigie shows beside one composer. */
export function ComposerPanel(props: ComposerPanelProps) {
  const { name, say, badge, card, strip, question, request, accepted, note, stale, counted } = props;
  const news = newsOf(props);
  return (
    <>
      {badge && (
        <Placed key={`badge-${badge.place.as}`} {...badge.place}>
          <Badge say={say} state={badge.state} isOpen={card !== undefined} onPress={badge.onPress} />
        </Placed>
      )}
      {accepted && (
        <Placed key="accepted" {...accepted.place}>
          <PublishNote say={say} accepted={accepted.what} />
        </Placed>
      )}
      {note && (
        <Placed key="note" {...note.place}>
          <Note tone="done" {...note.said} />
        </Placed>
      )}
      {card && (
        <Placed key={`card-${card.place.as}`} {...card.place}>
          <Card {...card.props} />
        </Placed>
      )}
      {strip && (
        <Placed key="strip" {...strip.place}>
          <HoursStrip {...strip.props} />
        </Placed>
      )}
      {question && (
        <PlacedOver element={question.over}>
          <PublishDialog {...question.props} />
        </PlacedOver>
      )}
      {request && (
        <PlacedOver element={request.over}>
          <ApprovalSheet {...request.props} />
        </PlacedOver>
      )}
      {stale && (
        <Placed {...stale.place}>
          <StaleNote say={say} onReload={stale.onReload} />
        </Placed>
      )}
      <LiveRegion key={name} say={say} {...counted} news={news} />
    </>
  );
}
