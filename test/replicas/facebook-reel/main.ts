import { speak } from '../page/language.ts';
import { makeDivButton, setDisabled } from '../page/make-div-button.ts';
import { publish } from '../page/publish.ts';
import { openWritingBox } from '../page/writing-box.ts';
import { WORDS } from './words.ts';

const words = speak(WORDS);
const step = document.querySelector('[data-step]');
const bar = document.querySelector('[data-bar]');

cut('');

/** The step before: the video is chosen, and may be cut. What was written further on is kept. */
function cut(text: string): void {
  document.querySelector('h2')?.replaceChildren(words.edit);
  step?.replaceChildren();
  bar?.replaceChildren(makeDivButton({ shows: words.next, className: 'x1qhmfi1', onPress: () => describe(text) }));
}

/** The last step: the words under the video. */
function describe(text: string): void {
  if (!step) return;
  document.querySelector('h2')?.replaceChildren(words.describe);
  const done = makeDivButton({
    shows: words.publish,
    className: 'x1qhmfi1',
    onPress: () => {
      publish(box.text());
      box.remove();
      cut('');
    },
  });
  const box = openWritingBox(step, {
    label: words.editor,
    text,
    onChange: (changed) => setDisabled(done, changed.isEmpty()),
  });
  const goBack = () => {
    const written = box.text();
    box.remove();
    cut(written);
  };
  setDisabled(done, box.isEmpty());
  bar?.replaceChildren(makeDivButton({ shows: words.back, onPress: goBack }), done);
  box.focus();
}
