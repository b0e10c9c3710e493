import { makeLayer } from '../page/dialog-layer.ts';
import { onDivButton } from '../page/div-button.ts';
import { speak } from '../page/language.ts';
import { makeDivButton, setDisabled } from '../page/make-div-button.ts';
import { actingName } from '../page/people.ts';
import { publish } from '../page/publish.ts';
import { redrawAtEachInput } from '../page/redraw.ts';
import { showModel } from '../page/test-window.ts';
import { makeField } from './field.ts';
import { WORDS } from './words.ts';

const words = speak(WORDS);
const heading = document.querySelector('h2');
heading?.append(actingName());

onDivButton('[data-opens-composer]', openDialog);

/** Name and bio in one dialog, saved together. */
function openDialog(): void {
  const author = heading?.textContent ?? '';
  const close = () => {
    layer.remove();
    showModel(() => '');
  };
  const { layer, form } = makeLayer({ title: words.opener, close: words.close, author, onClose: close });
  const name = makeField('input', words.name, author);
  const bio = makeField('textarea', words.bio, '');
  const save = makeDivButton({
    label: words.save,
    shows: words.save,
    className: 'x1qhmfi1',
    onPress() {
      heading?.replaceChildren(name.value);
      if (bio.value) publish(bio.value);
      close();
    },
  });
  const isAsBefore = () => name.value === author && bio.value.trim() === '';
  for (const field of [name, bio]) {
    field.addEventListener('input', () => setDisabled(save, isAsBefore()));
    redrawAtEachInput(field, form);
  }
  setDisabled(save, true);
  form.append(name, bio, save);
  showModel(() => bio.value);
}
