import type { Page } from 'puppeteer-core';
import { runInFirefox } from './firefox-chrome-scope.ts';

/** What reaches an editor without a key of its own, made by the browser itself: each event is a trusted one. */
export interface InputMethods {
  /** Composes a text letter by letter as an input method does. */
  compose(text: string): Promise<void>;
  /** Composes, and leaves the composition open. */
  beginComposition(text: string): Promise<void>;
  /** Ends an open composition with this text. */
  endComposition(text: string): Promise<void>;
  /** A dead key and the letter that it changes: `deadKey('^', 'ê')`. */
  deadKey(accent: string, letter: string): Promise<void>;
}

/** The input methods of a page's browser. */
export async function inputMethodsOf(page: Page): Promise<InputMethods> {
  const isFirefox = /firefox/i.test(await page.browser().version());
  const { begin, end } = isFirefox ? firefoxComposition(page) : await chromiumComposition(page);
  const beginComposition = async (text: string) => {
    for (const prefix of prefixesOf(text)) await begin(prefix);
  };
  return {
    beginComposition,
    endComposition: end,
    async compose(text) {
      await beginComposition(text);
      await end(text);
    },
    async deadKey(accent, letter) {
      await begin(accent);
      await end(letter);
    },
  };
}

interface Composition {
  begin(text: string): Promise<void>;
  end(text: string): Promise<void>;
}

async function chromiumComposition(page: Page): Promise<Composition> {
  const devtools = await page.createCDPSession();
  return {
    async begin(text) {
      const at = text.length;
      await devtools.send('Input.imeSetComposition', { text, selectionStart: at, selectionEnd: at });
    },
    async end(text) {
      await devtools.send('Input.insertText', { text });
    },
  };
}

/** WebDriver has no such thing: the browser's own test instrument, in its own window. */
function firefoxComposition(page: Page): Composition {
  const run = async (steps: string) => {
    await runInFirefox(page.browser(), `(() => { ${FIREFOX_INPUT_METHOD} ${steps}; return ''; })()`);
  };
  return {
    begin: (text) =>
      run(`
        method.setPendingCompositionString(${JSON.stringify(text)});
        method.appendClauseToPendingComposition(${text.length}, method.ATTR_RAW_CLAUSE);
        method.setCaretInPendingComposition(${text.length});
        if (!method.flushPendingComposition()) throw new Error('no composition');`),
    end: (text) => run(`method.commitCompositionWith(${JSON.stringify(text)})`),
  };
}

/** Kept on the window: a composition belongs to the one instrument that began it. */
const FIREFOX_INPUT_METHOD = `
  const { classes, interfaces } = Components;
  window.vigieInputMethod ??= classes['@mozilla.org/text-input-processor;1'].createInstance(interfaces.nsITextInputProcessor);
  const method = window.vigieInputMethod;
  if (!method.beginInputTransactionForTests(window)) throw new Error('no input transaction');`;

/** By character as a person sees it: half a surrogate pair is never typed. */
function prefixesOf(text: string): string[] {
  const letters = [...text];
  return letters.map((_, index) => letters.slice(0, index + 1).join(''));
}
