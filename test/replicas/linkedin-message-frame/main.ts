import { speak } from '../page/language.ts';
import { WORDS } from '../page/linkedin-message-words.ts';

/** The frame comes after the page around it. */
const FRAME_COMES_AFTER_MS = 80;

speak(WORDS);
setTimeout(() => {
  const frame = document.createElement('iframe');
  frame.dataset.testid = 'interop-iframe';
  frame.className = 'x1yc453h';
  frame.src = `/preload/${location.search}`;
  document.body.append(frame);
}, FRAME_COMES_AFTER_MS);
