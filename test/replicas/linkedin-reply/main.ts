import { speak } from '../page/language.ts';
import { openCommentBox } from '../page/linkedin-comment-box.ts';
import { WORDS } from '../page/linkedin-comment-words.ts';
import { PEOPLE } from '../page/people.ts';
import { publish } from '../page/publish.ts';

const words = speak(WORDS);
const [answered] = PEOPLE;

document.querySelector('[data-toggles-reply]')?.addEventListener('click', () => {
  const place = document.querySelector('[data-box-place]');
  if (!place || place.childElementCount > 0) return;
  openCommentBox(place, {
    id: 'urn:li:comment:1',
    label: words.editor,
    emoji: words.emoji,
    submit: words.reply,
    viewName: 'comment-reply-post',
    // `?mention=1`: a reply begins with the name of whom it answers.
    mention: new URLSearchParams(location.search).has('mention') ? answered : undefined,
    onSend: (text) => publish(text),
  });
});
