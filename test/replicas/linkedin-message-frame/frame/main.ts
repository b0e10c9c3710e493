import { speak } from '../../page/language.ts';
import { WORDS } from '../../page/linkedin-message-words.ts';
import { showMessagePage } from '../../page/message-page.ts';

showMessagePage(speak(WORDS));
