import { openEmberShareBox } from '../page/ember-share-box.ts';
import { speak } from '../page/language.ts';
import { WORDS } from '../page/linkedin-post-words.ts';
import { openOutlet } from '../page/outlet.ts';
import { publish } from '../page/publish.ts';

const words = speak(WORDS);
const outlet = openOutlet();

document.querySelector('.share-box-feed-entry__trigger')?.addEventListener('click', () => {
  openEmberShareBox(outlet, words, { onPublish: (text) => publish(text) });
});
