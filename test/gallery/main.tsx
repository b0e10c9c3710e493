import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { IN_PAGE_SHEET } from '../../components/styles/in-page-sheet.ts';
import { wordsIn } from '../../lib/i18n/in-page.ts';
import { BADGE_STATES } from './badge-states.tsx';
import { CARD_STATES } from './card-states.tsx';
import type {} from './gallery-window.ts';
import { NOTE_STATES } from './note-states.tsx';
import { QUESTION_STATES } from './question-states.tsx';

const STATES = [...BADGE_STATES, ...CARD_STATES, ...QUESTION_STATES, ...NOTE_STATES];

const sheet = document.createElement('style');
sheet.textContent = IN_PAGE_SHEET;
document.head.append(sheet);
const root = createRoot(document.body.appendChild(document.createElement('div')));

window.__show = (language, theme) => {
  const { say } = wordsIn(language);
  document.documentElement.lang = `${language}-CA`;
  document.documentElement.dataset.theme = theme;
  flushSync(() =>
    root.render(
      <main>
        <h1>Vigie</h1>
        {STATES.map(({ name, draw }) => (
          <section key={`${name}-${language}`} id={name}>
            <div className="v v-stage" data-theme={theme}>
              {draw({ say, language })}
            </div>
          </section>
        ))}
      </main>,
    ),
  );
};
window.__show('fr', 'light');
