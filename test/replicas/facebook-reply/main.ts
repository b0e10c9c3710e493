import { fillCommentForm } from '../page/comment-form.ts';
import { COMMENT_WORDS } from '../page/comment-words.ts';
import { onDivButton } from '../page/div-button.ts';
import { speak } from '../page/language.ts';
import { actingName, PEOPLE } from '../page/people.ts';
import { publish } from '../page/publish.ts';
import { makeComment } from './comment.ts';

const words = speak(COMMENT_WORDS);
const form = document.querySelector('form');
if (!form) throw new Error('the page has no comment form');

const box = fillCommentForm(form, words, {
  label: words.editor.replace('{name}', actingName()),
  submit: words.submit,
  onSend: (text) => publish(text),
});
onDivButton('[data-toggles-comment]', () => box.focus());

const comments = document.querySelector('[data-comments]');
const first = makeComment(PEOPLE[0], 'À quelle heure?', words, 'fresh');
first.append(makeComment(PEOPLE[2], '9 h.', words, 'named'));
comments?.append(first);
