import type { Browser, Frame, Page } from 'puppeteer-core';
import { type ClosedNode, FIND_PANEL_HOST, type FindPanelRoot } from './closed-tree.ts';

/** The raw BiDi connection under the driver, which has no public door of its own. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** A node as BiDi tells it; with `includeShadowTree: 'all'` closed roots are told as well. */
interface BidiNode {
  sharedId?: string;
  value?: { shadowRoot?: BidiNode | null };
}

/** Firefox's door through a closed root: BiDi serialises the host with its shadow tree. */
export function firefoxPanelFinder(browser: Browser): (page: Page) => Promise<FindPanelRoot> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  return async (page) => {
    return async () => {
      const { _id: context } = placeOfComposers(page) as unknown as { _id: string };
      const answer = await runInPage(connection, context, FIND_PANEL_HOST, []);
      const root = (answer as BidiNode).value?.shadowRoot;
      return root?.sharedId === undefined ? null : closedNode(connection, context, root.sharedId);
    };
  };
}

/** The one frame of a page that has a frame: there the composers are. A node of it is known in its own context alone. */
function placeOfComposers(page: Page): Frame {
  return page.frames().find((frame) => frame.parentFrame() !== null) ?? page.mainFrame();
}

function closedNode(connection: BidiConnection, context: string, sharedId: string): ClosedNode {
  return {
    async findByRole(role, name) {
      const { result } = await connection.send('browsingContext.locateNodes', {
        context,
        locator: { type: 'accessibility', value: name === undefined ? { role } : { role, name } },
        startNodes: [{ sharedId }],
      });
      const { nodes } = result as { nodes: BidiNode[] };
      return nodes.flatMap((node) => (node.sharedId ? [closedNode(connection, context, node.sharedId)] : []));
    },
    async ask(functionSource) {
      const asJson = `(node) => JSON.stringify((${functionSource})(node) ?? null)`;
      const answer = await runInPage(connection, context, asJson, [{ sharedId }]);
      return JSON.parse(String((answer as { value?: unknown }).value));
    },
  };
}

async function runInPage(connection: BidiConnection, context: string, functionDeclaration: string, args: object[]) {
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration,
    arguments: args,
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const answer = result as { type: string; result?: unknown; exceptionDetails?: { text: string } };
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return answer.result;
}
