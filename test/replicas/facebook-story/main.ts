import { speak } from '../page/language.ts';
import { makeDivButton, setDisabled } from '../page/make-div-button.ts';
import { publish } from '../page/publish.ts';
import { openWritingBox } from '../page/writing-box.ts';
import { WORDS } from './words.ts';

const words = speak(WORDS);
const step = document.querySelector('[data-step]');
const bar = document.querySelector('[data-bar]');
const picture = document.querySelector('[role="main"] p');

offerKinds();

/** The first step: what kind of story. */
function offerKinds(): void {
  step?.replaceChildren(makeDivButton({ shows: words.opener, onPress: write }));
  bar?.replaceChildren();
  picture?.replaceChildren();
}

/** The second step: its words, which the picture beside repeats as they are typed. */
function write(): void {
  if (!step || !bar) return;
  step.replaceChildren();
  const done = makeDivButton({
    label: words.publish,
    shows: words.publish,
    className: 'x1qhmfi1 x1q0g3np',
    onPress: () => leave(() => publish(box.text())),
  });
  const box = openWritingBox(step, {
    label: words.editor,
    onChange: (changed) => {
      setDisabled(done, changed.isEmpty());
      picture?.replaceChildren(changed.text());
    },
  });
  const leave = (first: () => void) => {
    first();
    box.remove();
    offerKinds();
  };
  setDisabled(done, true);
  bar.replaceChildren(makeDivButton({ shows: words.discard, onPress: () => leave(() => {}) }), done);
  box.focus();
}
