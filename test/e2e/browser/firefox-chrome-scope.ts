import type { Browser } from 'puppeteer-core';

/** The raw BiDi connection under the driver, which has no public door of its own. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Evaluates an expression with the browser's own rights; the answer must be a string. */
export async function runInFirefox(browser: Browser, expression: string): Promise<string> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  });
  const answer = result as { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return String(answer.result?.value);
}
