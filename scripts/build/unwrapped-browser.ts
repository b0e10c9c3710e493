import type { WxtHooks } from 'wxt';

/**
 * Lets the content script call the browser itself: what it asks for answers with promises in every browser we build
 * for, and the polyfill would take 3 kB of its budget.
 */
export const unwrapBrowser: WxtHooks['vite:build:extendConfig'] = (entrypoints, { resolve }) => {
  if (!resolve?.alias || Array.isArray(resolve.alias)) return;
  if (!entrypoints.every(({ type }) => type === 'content-script')) return;
  resolve.alias = Object.fromEntries(Object.entries(resolve.alias).filter(([name]) => name !== 'wxt/browser'));
};
