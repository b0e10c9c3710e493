import { offerPostDialog } from '../page/post-page.ts';
import { POST_WORDS } from '../page/post-words.ts';

offerPostDialog(POST_WORDS);
