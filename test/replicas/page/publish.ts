import './test-window.ts';

/** Puts a text on the page's wall, as the site would after Publish. */
export function publish(text: string): void {
  const post = document.createElement('article');
  post.className = 'x9f619';
  post.textContent = text;
  document.querySelector('[data-published]')?.append(post);
}
