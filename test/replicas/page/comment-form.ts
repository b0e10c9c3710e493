import { offerAttachments } from './attachments.ts';
import type { CommentWords } from './comment-words.ts';
import { makeDivButton, setDisabled } from './make-div-button.ts';
import { openWritingBox, type WritingBox } from './writing-box.ts';

/** The id goes with the composer that has the focus: of several, only that one shows its button. */
const SUBMIT_ID = 'focused-state-composer-submit';

interface CommentOptions {
  label: string;
  submit: string;
  /** Whom the answer names from the start. */
  mention?: string;
  onSend: (text: string) => void;
}

/** Fills a form with Facebook's comment composer: editor, attachments, and a button that a focused composer shows. */
export function fillCommentForm(form: HTMLElement, words: CommentWords, options: CommentOptions): WritingBox {
  form.role = 'presentation';
  form.className = 'x78zum5 x1a02dak';
  form.innerHTML = '<div class="x1q0g3np"></div><div></div><div></div><div></div>';
  const [line, bar, end, shelf] = form.children;
  if (!line || !bar || !end || !shelf) throw new Error('the form has no parts');
  const attachments = offerAttachments(form, { bar, shelf }, words, () => drawEnd());
  const isEmpty = () => box.isEmpty() && attachments.count() === 0;
  const send = () => {
    if (isEmpty()) return;
    options.onSend(box.text());
    attachments.clear();
    box.clear();
  };
  const submit = makeDivButton({ label: options.submit, shows: '➤', className: 'x1qhmfi1', onPress: send });
  submit.id = SUBMIT_ID;
  const drawEnd = () => setDisabled(submit, isEmpty());
  const box = openWritingBox(line, { label: options.label, mention: options.mention, onChange: drawEnd, onSend: send });
  drawEnd();
  form.addEventListener('focusin', () => {
    // Put there anew while it is being pressed, it would never be clicked.
    if (!submit.isConnected) end.append(submit);
  });
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Node && !form.contains(target) && isEmpty()) submit.remove();
  });
  return box;
}
