import { onDivButton } from '../page/div-button.ts';
import { speak } from '../page/language.ts';
import { WORDS } from '../page/linkedin-post-words.ts';
import { publish } from '../page/publish.ts';
import { openShareBox } from '../page/share-box.ts';

const words = speak(WORDS);

onDivButton('[data-opens-composer]', () => openShareBox(words, { onPublish: (text) => publish(text) }));
