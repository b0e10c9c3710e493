import { AcceptanceNote } from '../../components/acceptance-note.tsx';
import { ApprovalSheet } from '../../components/approval-sheet.tsx';
import { PublishNote } from '../../components/publish-note.tsx';
import { StaleNote } from '../../components/stale-note.tsx';
import { DRAFTS, viewOf } from './drafts.ts';
import { type GalleryState, rest } from './state.ts';

const copied = () => Promise.resolve();

export const NOTE_STATES: readonly GalleryState[] = [
  {
    name: 'note-accepted',
    draw: ({ say }) => <PublishNote say={say} accepted={{ kind: 'post', label: 'Publier' }} />,
  },
  { name: 'note-stale', draw: ({ say }) => <StaleNote say={say} onReload={rest} /> },
  {
    name: 'note-acceptance',
    draw: ({ say, language }) => (
      <AcceptanceNote say={say} quote={viewOf('serious', language).quote} onRead={rest} onClose={rest} />
    ),
  },
  ...[false, true].map(
    (isHeldBack): GalleryState => ({
      name: isHeldBack ? 'request-held-back' : 'request',
      draw: ({ say, language }) => (
        <ApprovalSheet
          say={say}
          proposal={{
            article: '7.2',
            platform: 'Facebook',
            text: DRAFTS.approval.text[language],
            pictures: 0,
            email: 'relations@example.org',
          }}
          hasSteps
          isHeldBack={isHeldBack}
          onKeep={rest}
          onCopy={copied}
          onClose={rest}
        />
      ),
    }),
  ),
];
