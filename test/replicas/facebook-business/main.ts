import { offerAttachments } from '../page/attachments.ts';
import { speak } from '../page/language.ts';
import { makeDivButton, setDisabled } from '../page/make-div-button.ts';
import { actingName } from '../page/people.ts';
import { publish } from '../page/publish.ts';
import { openWritingBox } from '../page/writing-box.ts';
import { WORDS } from './words.ts';

const words = speak(WORDS);
const [composer, place, shelf, bar] = ['.x9f619', '[data-editor-place]', '[data-shelf]', '[data-bar]'].map((part) =>
  document.querySelector<HTMLElement>(part),
);
if (!composer || !place || !shelf || !bar) throw new Error('the page has no composer');
document.querySelector('[data-page]')?.append(actingName('Marché public de la Baie'));

const attachments = offerAttachments(composer, { bar, shelf }, words, draw);
const onPress = () => {
  publish(box.text());
  attachments.clear();
  box.clear();
};
const ends = [words.schedule, words.publish].map((shows) => makeDivButton({ shows, className: 'x1qhmfi1', onPress }));
const box = openWritingBox(place, { label: words.editor, onChange: draw });
bar.append(...ends);
draw();

function draw(): void {
  for (const end of ends) setDisabled(end, box.isEmpty() && attachments.count() === 0);
}
