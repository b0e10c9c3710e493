import { speak } from '../page/language.ts';
import { openCommentBox } from '../page/linkedin-comment-box.ts';
import { WORDS } from '../page/linkedin-comment-words.ts';
import { publish } from '../page/publish.ts';

const words = speak(WORDS);

document.querySelector('[data-toggles-comment]')?.addEventListener('click', () => {
  const place = document.querySelector('[data-box-place]');
  if (!place || place.childElementCount > 0) return;
  openCommentBox(place, {
    id: 'urn:li:activity:1',
    label: words.editor,
    emoji: words.emoji,
    submit: words.comment,
    viewName: 'comment-post',
    onSend: (text) => publish(text),
  });
});
