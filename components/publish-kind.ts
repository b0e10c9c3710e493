/** What the person was about to do: publish (a post, a story, an article), comment, or send (a message, an invitation). */
export type PublishKind = 'post' | 'comment' | 'send';

/** How hard the question is: never `off` or `hint`, which ask nothing. */
export type PublishMode = 'confirm' | 'justify' | 'block';
