import { PublishDialog, type PublishDialogProps } from '../../components/publish-dialog.tsx';
import { viewOf } from './drafts.ts';
import { type Drawing, type GalleryState, rest } from './state.ts';

function question(name: string, given: (drawing: Drawing) => Partial<PublishDialogProps>): GalleryState {
  return {
    name,
    draw: (drawing) => (
      <PublishDialog
        say={drawing.say}
        kind="post"
        mode="confirm"
        items={[viewOf('serious', drawing.language), viewOf('exit', drawing.language)]}
        onBack={rest}
        onGo={rest}
        onRead={rest}
        {...given(drawing)}
      />
    ),
  };
}

export const QUESTION_STATES: readonly GalleryState[] = [
  question('question-confirm', () => ({})),
  question('question-message', () => ({ kind: 'send', onNotHere: rest })),
  question('question-justify', ({ say, language }) => ({
    mode: 'justify',
    items: [viewOf('announcement', language)],
    reasons: [
      { id: 'authorization', label: say('publish.reason.authorization', { authority: 'Direction générale' }) },
      { id: 'own-name', label: say('publish.reason.own-name') },
      { id: 'other', label: say('publish.reason.other') },
    ],
    onPrepare: rest,
  })),
  question('question-block', ({ language }) => ({
    mode: 'block',
    items: [viewOf('serious', language)],
    contact: 'Service des communications',
  })),
];
