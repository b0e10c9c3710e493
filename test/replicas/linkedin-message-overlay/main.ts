import { speak } from '../page/language.ts';
import { WORDS } from '../page/linkedin-message-words.ts';
import { openOutlet } from '../page/outlet.ts';
import { PEOPLE } from '../page/people.ts';
import { openBubble } from './bubble.ts';

const words = speak(WORDS);
const dock = document.createElement('aside');
dock.className = 'x1o0tod';
openOutlet().append(dock);

document.querySelector('[data-threads]')?.append(
  ...PEOPLE.map((name) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'x1i10hfl';
    button.append(name);
    button.addEventListener('click', () => openBubble(dock, name, words));
    return button;
  }),
);
for (const name of PEOPLE.slice(0, 2)) openBubble(dock, name, words);
