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
      const query = name === undefined ? { role } : { role, accessibleName: name };
      const { nodes } = await session.send('Accessibility.queryAXTree', { backendNodeId, ...query });
      return nodes.flatMap((node) =>
        node.backendDOMNodeId === undefined || node.ignored ? [] : [closedNode(session, node.backendDOMNodeId)],
      );
    },
    async ask(functionSource) {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      if (object.objectId === undefined) throw new Error('a node of the panel is gone');
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `function () { return (${functionSource})(this); }`,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
      return result.value;
    },
  };
}
