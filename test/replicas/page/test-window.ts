declare global {
  interface Window {
    /** The composer's text as its own editor knows it, paragraphs parted by one `\n`; empty when no composer is open. */
    __model: () => string;
    /** What the page has published so far, oldest first. */
    __published: () => string[];
  }
}

/** Shows tests what the editor believes that it holds: the screen can be right while the model is wrong. */
export function showModel(read: () => string): void {
  window.__model = read;
}

window.__model = () => '';
window.__published = () => [...document.querySelectorAll('[data-published] > *')].map((post) => post.textContent ?? '');
