import { speak } from '../page/language.ts';
import { publish } from '../page/publish.ts';
import { openShareBox } from '../page/share-box.ts';
import { WORDS } from './words.ts';

const words = speak(WORDS);

document.querySelector('[data-opens-composer]')?.addEventListener('click', () => {
  openShareBox(words, { quoted: document.querySelector('[data-original]'), onPublish: (text) => publish(text) });
});
// At once, without a word of one's own.
document.querySelector('[data-reposts]')?.addEventListener('click', () => publish(''));
