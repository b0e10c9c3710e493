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

const published: string[] = [];

/** Tells tests what was published, wherever the page shows it. */
export function keepPublished(text: string): void {
  published.push(text);
}

window.__model = () => '';
window.__published = () => [...published];
