import StarterKit from '@tiptap/starter-kit';
import { openEmberShareBox } from '../page/ember-share-box.ts';
import { speak } from '../page/language.ts';
import { openOutlet } from '../page/outlet.ts';
import { publish } from '../page/publish.ts';
import { showModel } from '../page/test-window.ts';
import { mountTiptap, tiptapText } from '../page/tiptap-editor.ts';
import { fillToolbar } from './toolbar.ts';
import { WORDS } from './words.ts';

const words = speak(WORDS);
const outlet = openOutlet();
const headline = document.querySelector('textarea');
const place = document.querySelector('[data-editor-place]');
const next = document.querySelector<HTMLButtonElement>('.article-editor-nav__publish');
const toolbar = document.querySelector('[role="toolbar"]');
if (!headline || !place || !next || !toolbar) throw new Error('the page has no place for its article');

headline.ariaLabel = words.headline;
const editor = mountTiptap(place, words.body, {
  extensions: [StarterKit],
  attributes: { 'data-test-article-editor-content-textbox': '' },
  autofocus: false,
});
fillToolbar(toolbar, editor, words);

const showBody = () => showModel(() => tiptapText(editor));
showBody();
editor.on('focus', showBody);
headline.addEventListener('focus', () => showModel(() => headline.value));

const written = () => [headline.value, tiptapText(editor)].filter((text) => text.trim() !== '').join('\n');
const refresh = () => {
  next.disabled = written() === '';
};
editor.on('update', refresh);
headline.addEventListener('input', refresh);

next.addEventListener('click', () => {
  openEmberShareBox(outlet, words, {
    isOptional: true,
    onPublish: (said) => {
      publish([written(), said].filter((text) => text.trim() !== '').join('\n'));
      editor.commands.clearContent();
      headline.value = '';
    },
  });
});
