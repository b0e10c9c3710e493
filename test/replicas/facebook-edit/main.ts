import { onDivButton } from '../page/div-button.ts';
import { speak } from '../page/language.ts';
import { actingName } from '../page/people.ts';
import { openPostDialog } from '../page/post-dialog.ts';
import { publish } from '../page/publish.ts';
import { WORDS } from './words.ts';

const words = speak(WORDS);
let close: (() => void) | undefined;

onDivButton('[data-edits]', (button) => {
  const post = button.closest('[role="article"]');
  if (post) close ??= edit(post);
});

/** Opens a published post in the editor it was written with; the first has a photo and no words yet. */
function edit(post: Element): () => void {
  return openPostDialog({
    words,
    author: actingName(),
    text: textOf(post),
    onClose,
    onDone(text) {
      post.querySelector('[data-text]')?.remove();
      const wall = post.querySelector('[data-published]');
      wall?.replaceChildren();
      publish(text, wall);
      onClose();
    },
  });
}

function textOf(post: Element): string {
  return post.querySelector('[data-text], [data-published] > *')?.textContent ?? '';
}

function onClose(): void {
  close?.();
  close = undefined;
}
