import { CHAT_WORDS } from '../page/chat-words.ts';
import { speak } from '../page/language.ts';
import { makeDivButton } from '../page/make-div-button.ts';
import { PEOPLE } from '../page/people.ts';
import { openDock } from './dock.ts';

/** Two conversations are open from the start; a third can be opened, each can be closed and opened again. */
const CONTACTS: readonly (readonly [id: string, name: string])[] = [
  ['1', PEOPLE[0]],
  ['2', PEOPLE[2]],
  ['3', PEOPLE[3]],
];

const words = speak(CHAT_WORDS);
const docks = document.querySelector('[data-docks]');

for (const [id, name] of CONTACTS) {
  const onPress = () => {
    if (docks?.querySelector(`[href="/messages/t/${id}"]`) === null) docks.append(openDock(id, name, words));
  };
  document.querySelector('[data-contacts]')?.append(makeDivButton({ shows: name, onPress }));
}
for (const [id, name] of CONTACTS.slice(0, 2)) docks?.append(openDock(id, name, words));
