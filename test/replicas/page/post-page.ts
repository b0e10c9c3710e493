import { onDivButton } from './div-button.ts';
import { speak } from './language.ts';
import { actingName } from './people.ts';
import { openPostDialog } from './post-dialog.ts';
import type { PostWords } from './post-words.ts';
import { publish } from './publish.ts';

interface PostPageOptions {
  /** A share needs no words of one's own. */
  mayBeEmpty?: boolean;
  /** What the post carries besides its words. */
  enclose?: () => Node | undefined;
}

/** Makes the page's own button open a dialog that publishes on the page's wall. */
export function offerPostDialog(bothLanguages: Record<'fr' | 'en', PostWords>, options: PostPageOptions = {}): void {
  const { mayBeEmpty = false, enclose } = options;
  const words = speak(bothLanguages);
  let close: (() => void) | undefined;
  const onClose = () => {
    close?.();
    close = undefined;
  };
  const onDone = (text: string) => {
    publish(text);
    onClose();
  };
  onDivButton('[data-opens-composer]', () => {
    close ??= openPostDialog({ words, author: actingName(), mayBeEmpty, enclosed: enclose?.(), onClose, onDone });
  });
}
