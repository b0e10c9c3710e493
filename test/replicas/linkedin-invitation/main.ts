import { openFieldModal } from '../page/field-modal.ts';
import { speak } from '../page/language.ts';
import { openOutlet } from '../page/outlet.ts';
import { publish } from '../page/publish.ts';
import { WORDS } from './words.ts';

const words = speak(WORDS);
const outlet = openOutlet();

document.querySelector('[data-connects]')?.addEventListener('click', () => {
  openFieldModal(outlet, {
    ...words,
    id: 'send-invite',
    label: words.editor,
    field: '<textarea id="custom-message" name="message" rows="4"></textarea>',
    submit: words.send,
    onPublish: (text) => publish(text),
  });
});
