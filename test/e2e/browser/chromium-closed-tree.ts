import type { CDPSession, Page } from 'puppeteer-core';
import { type ClosedNode, FIND_PANEL_HOST, type FindPanelRoot } from './closed-tree.ts';

/** Chromium's door through a closed root: `DOM.describeNode` names the shadow roots that scripts may not see. */
export async function chromiumPanelFinder(page: Page): Promise<FindPanelRoot> {
  const session = await page.createCDPSession();
  return async () => {
    const { result } = await session.send('Runtime.evaluate', { expression: `(${FIND_PANEL_HOST})()` });
    if (result.objectId === undefined) return null;
    const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, depth: 1, pierce: true });
    const root = node.shadowRoots?.[0];
    return root === undefined ? null : closedNode(session, root.backendNodeId);
  };
}

function closedNode(session: CDPSession, backendNodeId: number): ClosedNode {
  return {
    async findByRole(role, name) {
      const named = await queryWholePage(session, backendNodeId, role, name);
      const inside = await Promise.all(named.map((found) => contains(session, backendNodeId, found)));
      return named.filter((_, index) => inside[index]).map((found) => closedNode(session, found));
    },
    async ask(functionSource) {
      const declaration = `function () { return (${functionSource})(this); }`;
      return call(session, await resolve(session, backendNodeId), declaration);
    },
  };
}

/** A shadow root, and a host without a role, are no nodes of the accessibility tree: a query must begin at its document. */
async function queryWholePage(session: CDPSession, inside: number, role: string, name?: string): Promise<number[]> {
  // Only from the first question on: a kept accessibility tree slows typing, and some tests measure typing.
  await session.send('Accessibility.enable');
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: await resolve(session, inside),
    functionDeclaration: 'function () { return this.ownerDocument; }',
  });
  if (result.objectId === undefined) throw new Error('the panel is in no document');
  const query = name === undefined ? { role } : { role, accessibleName: name };
  const { nodes } = await session.send('Accessibility.queryAXTree', { objectId: result.objectId, ...query });
  return nodes.flatMap((node) => (node.backendDOMNodeId === undefined || node.ignored ? [] : [node.backendDOMNodeId]));
}

async function contains(session: CDPSession, ancestor: number, node: number): Promise<boolean> {
  const argument = { objectId: await resolve(session, node) };
  const declaration = 'function (node) { return this !== node && this.contains(node); }';
  return (await call(session, await resolve(session, ancestor), declaration, [argument])) === true;
}

async function resolve(session: CDPSession, backendNodeId: number): Promise<string> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  if (object.objectId === undefined) throw new Error('a node of the panel is gone');
  return object.objectId;
}

async function call(session: CDPSession, objectId: string, functionDeclaration: string, args: object[] = []) {
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration,
    arguments: args,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}
