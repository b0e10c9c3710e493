import { type Attachments, offerAttachments } from './attachments.ts';
import { makeLayer } from './dialog-layer.ts';
import { makeDivButton, setDisabled } from './make-div-button.ts';
import type { PostWords } from './post-words.ts';
import { openWritingBox, type WritingBox } from './writing-box.ts';

/** Facebook's editor comes after its dialog: whoever looks for it when the dialog opens finds nothing. */
const EDITOR_COMES_AFTER_MS = 120;

interface PostDialogOptions {
  words: Pick<PostWords, 'dialog' | 'editor' | 'publish' | 'close' | 'photo' | 'removePhoto'>;
  author: string;
  /** What stands in the editor from the start. */
  text?: string;
  /** A share needs no words of one's own. */
  mayBeEmpty?: boolean;
  /** What stands under the editor: the post that is shared. */
  enclosed?: Node | undefined;
  onClose: () => void;
  /** The button that ends this dialog was pressed: it publishes, or leads to the next step. */
  onDone: (text: string) => void;
}

/** Opens Facebook's dialog for a post; its editor follows. Gives back what closes it. */
export function openPostDialog(options: PostDialogOptions): () => void {
  const { words, author, onClose, enclosed } = options;
  const { layer, form } = makeLayer({ title: words.dialog, close: words.close, author, onClose });
  form.insertAdjacentHTML('beforeend', '<div class="xzsf02u"></div><div></div><div class="x78zum5"></div>');
  const [place, shelf, bar] = [...form.children].slice(-3);
  if (!place || !shelf || !bar) throw new Error('the dialog has no parts');
  if (enclosed) shelf.before(enclosed);
  let box: WritingBox | undefined;
  const done = makeDivButton({
    label: words.publish,
    shows: words.publish,
    className: 'x1qhmfi1 x1q0g3np',
    onPress: () => options.onDone(box?.text() ?? ''),
  });
  const attachments = offerAttachments(form, { bar, shelf }, words, () => draw());
  const draw = () => setDisabled(done, !isComplete(options, box, attachments));
  draw();
  bar.append(done);
  const coming = setTimeout(() => {
    box = openWritingBox(place, { label: words.editor, text: options.text ?? '', onChange: draw });
    draw();
    box.focus();
  }, EDITOR_COMES_AFTER_MS);
  return () => {
    clearTimeout(coming);
    box?.remove();
    layer.remove();
  };
}

function isComplete({ mayBeEmpty }: PostDialogOptions, box: WritingBox | undefined, files: Attachments): boolean {
  return mayBeEmpty || files.count() > 0 || box?.isEmpty() === false;
}
