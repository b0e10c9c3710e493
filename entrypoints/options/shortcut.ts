import { browser } from 'wxt/browser';

/** The keys that open the card, as the browser writes them; the person may have changed or taken them away. */
export async function findShortcut(): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'open-card')?.shortcut || undefined;
}
