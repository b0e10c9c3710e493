import { speak } from '../page/language.ts';
import { publish } from '../page/publish.ts';
import { openShareBox } from '../page/share-box.ts';
import { WORDS } from './words.ts';

const words = speak(WORDS);

document.querySelector('[data-opens-composer]')?.addEventListener('click', () => {
  openShareBox(words, { text: words.posted, onPublish: (text) => publish(text) });
});
