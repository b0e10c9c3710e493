import { onDivButton } from '../page/div-button.ts';
import { speak } from '../page/language.ts';
import { actingName } from '../page/people.ts';
import { openPostDialog } from '../page/post-dialog.ts';
import { publish } from '../page/publish.ts';
import { openSettingsDialog } from './settings-dialog.ts';
import { WORDS } from './words.ts';

const words = speak(WORDS);
const author = actingName('Marché public de la Baie');
let close: (() => void) | undefined;

onDivButton('[data-opens-composer]', () => {
  if (!close) openText('');
});

/** The first step: the text. */
function openText(text: string): void {
  closeStep();
  close = openPostDialog({
    words: { ...words, publish: words.next },
    author,
    text,
    onClose: closeStep,
    onDone: openSettings,
  });
}

/** The second step: no editor any more, and the button that publishes. */
function openSettings(text: string): void {
  closeStep();
  close = openSettingsDialog({
    words,
    author,
    onClose: closeStep,
    onBack: () => openText(text),
    onDone: () => {
      publish(text);
      closeStep();
    },
  });
}

function closeStep(): void {
  close?.();
  close = undefined;
}
