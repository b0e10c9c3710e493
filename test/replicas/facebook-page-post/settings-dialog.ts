import { makeLayer } from '../page/dialog-layer.ts';
import { makeDivButton } from '../page/make-div-button.ts';
import type { WORDS } from './words.ts';

interface SettingsOptions {
  words: (typeof WORDS)['fr'];
  author: string;
  onClose: () => void;
  onBack: () => void;
  onDone: () => void;
}

/** Opens the dialog in which a Page says when its post is published. Gives back what closes it. */
export function openSettingsDialog({ words, author, onClose, onBack, onDone }: SettingsOptions): () => void {
  const { layer, form } = makeLayer({ title: words.settings, close: words.close, author, onClose });
  form.insertAdjacentHTML(
    'beforeend',
    '<div class="x78zum5"><span class="x1q0g3np"></span></div><div class="x78zum5"></div>',
  );
  const [choice, bar] = [...form.children].slice(-2);
  const done = makeDivButton({
    label: words.publish,
    shows: words.publish,
    className: 'x1qhmfi1 x1q0g3np',
    onPress: onDone,
  });
  const later = makeDivButton({
    label: words.schedule,
    shows: '⏱',
    onPress: () => {
      later.ariaChecked = String(later.ariaChecked !== 'true');
      const name = later.ariaChecked === 'true' ? words.scheduleIt : words.publish;
      done.ariaLabel = name;
      done.replaceChildren(name);
    },
  });
  later.role = 'switch';
  choice?.firstElementChild?.append(words.schedule);
  choice?.append(later);
  bar?.append(makeDivButton({ label: words.back, shows: words.back, onPress: onBack }), done);
  return () => layer.remove();
}
