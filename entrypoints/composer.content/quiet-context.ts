import { browser } from 'wxt/browser';

/**
 * Stands in for WXT's ContentScriptContext (wxt.config.ts has the alias). WXT's own announces itself to the page with
 * the extension's id at every load, and a page that repeats that announcement switches the script off. This one says
 * nothing: a script whose extension was replaced learns it from the browser, at the moment it needs to know.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** True once the extension was updated, switched off or removed under the open page. */
  get isInvalid(): boolean {
    if (browser.runtime?.id === undefined) this.#controller.abort('the extension was replaced');
    return this.signal.aborted;
  }
}
