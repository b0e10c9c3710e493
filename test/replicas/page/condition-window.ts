declare global {
  interface Window {
    /** Under the condition `rebuilt`: puts new elements around the editor. */
    __rebuild: () => void;
    /** Under the condition `navigates`: goes to another page of the site without a reload. */
    __navigate: () => void;
    /** Under some conditions: what the page counted that should not have happened. */
    __counted: string[];
  }
}

/** Notes what should not have happened in this page. */
export function note(what: string): void {
  window.__counted.push(what);
}

window.__counted = [];
