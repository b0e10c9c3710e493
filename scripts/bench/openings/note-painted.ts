declare global {
  interface Window {
    /** In ms, one for each time that the awaited content was painted. */
    __painted: number[];
    /** Whether that content is there now. */
    __isThere: boolean;
  }
}

/**
 * Runs in the page, by its source: notes how long it took until something that matches `selector` came into `root` and the
 * frame that shows it was handed to the screen; from the last click, before any from the start of the navigation. A message
 * posted in a frame callback is delivered when that frame is out.
 */
export function notePainted(root: Node & ParentNode, selector: string): void {
  window.__painted = [];
  let since = 0;
  window.__isThere = false;
  const note = () => window.__painted.push(performance.now() - since);
  const look = () => {
    const wasThere = window.__isThere;
    window.__isThere = root.querySelector(selector) !== null;
    if (wasThere || !window.__isThere) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = note;
      port2.postMessage(null);
    });
  };
  const press = ({ timeStamp }: Event) => {
    since = timeStamp;
  };
  window.addEventListener('click', press, { capture: true });
  new MutationObserver(look).observe(root, { childList: true, subtree: true });
}
