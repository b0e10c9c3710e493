import { openFieldModal } from '../page/field-modal.ts';
import { speak } from '../page/language.ts';
import { openOutlet } from '../page/outlet.ts';
import { publish } from '../page/publish.ts';
import { WORDS } from './words.ts';

const words = speak(WORDS);
const outlet = openOutlet();
const saving = { submit: words.save, close: words.close, onPublish: (text: string) => publish(text) };

document.querySelector('[data-edits-headline]')?.addEventListener('click', () => {
  openFieldModal(outlet, {
    ...saving,
    id: 'edit-intro',
    dialog: words.editHeadline,
    label: words.headlineLabel,
    field: '<input type="text" id="headline">',
    text: words.headline,
  });
});
document.querySelector('[data-edits-about]')?.addEventListener('click', () => {
  openFieldModal(outlet, {
    ...saving,
    id: 'edit-about',
    dialog: words.editAbout,
    label: words.aboutLabel,
    field: '<textarea id="about" rows="6"></textarea>',
    text: words.about,
  });
});
