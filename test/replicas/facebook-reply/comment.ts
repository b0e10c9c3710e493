import { fillCommentForm } from '../page/comment-form.ts';
import type { CommentWords } from '../page/comment-words.ts';
import { makeDivButton } from '../page/make-div-button.ts';
import { publish } from '../page/publish.ts';

/** An answer to an answer begins with the name of whom it answers. */
type Beginning = 'fresh' | 'named';

/** Makes one comment of the thread, with the button that opens an answer under it and closes it again. */
export function makeComment(author: string, text: string, words: CommentWords, beginning: Beginning): HTMLElement {
  const comment = document.createElement('div');
  comment.role = 'article';
  comment.className = 'x1swvt13';
  comment.innerHTML = '<div class="x1i10hfl"><strong></strong><p></p></div><div class="x78zum5"></div>';
  comment.querySelector('strong')?.append(author);
  comment.querySelector('p')?.append(text);
  let remove: (() => void) | undefined;
  const onPress = () => {
    remove?.();
    remove = remove ? undefined : openReply(comment, author, words, beginning);
  };
  comment.querySelector('.x78zum5')?.append(makeDivButton({ shows: words.answer, onPress }));
  return comment;
}

function openReply(comment: Element, author: string, words: CommentWords, beginning: Beginning): () => void {
  const form = document.createElement('form');
  comment.append(form);
  const box = fillCommentForm(form, words, {
    label: words.answerTo.replace('{name}', author),
    submit: words.answer,
    ...(beginning === 'named' && { mention: author }),
    onSend: (text) => publish(text),
  });
  box.focus();
  return () => {
    box.remove();
    form.remove();
  };
}
