import type { Page } from 'puppeteer-core';
import type { ClosedNode, FindPanelRoot } from './closed-tree.ts';
import { atRest, eventually } from './eventually.ts';

/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What the panel shows at one moment. */
export interface PanelGlance {
  readonly hasCard: boolean;
  readonly asks: boolean;
}

const NOTHING: PanelGlance = { hasCard: false, asks: false };

const GLANCE_AT = `(root) => ({
  hasCard: root.querySelector('[role="dialog"]') !== null,
  asks: root.querySelector('[role="alertdialog"]') !== null,
})`;

/** A button by its name, brought into sight inside the card; its place counts the frame that it stands in. */
const buttonCalled = (name: RegExp) => `(root) => {
  const nameOf = (button) => button.getAttribute('aria-label') ?? button.textContent;
  const called = [...root.querySelectorAll('button')].find((button) => ${name}.test(nameOf(button)));
  called?.scrollIntoView({ block: 'nearest' });
  const box = called?.getBoundingClientRect();
  if (!box?.width) return null;
  const frame = called.ownerDocument.defaultView.frameElement?.getBoundingClientRect();
  return { x: box.x + (frame?.x ?? 0), y: box.y + (frame?.y ?? 0), width: box.width, height: box.height };
}`;

/** What a test sees of the extension's panel, and the person's own clicks in it. */
export interface VigiePanel {
  isThere(): Promise<boolean>;
  /** All that stands there now, in one quick question: for tests that ask often. */
  glance(): Promise<PanelGlance>;
  /** Runs a function's source in the page, with the panel's closed root as its argument. */
  ask(functionSource: string): Promise<unknown>;
  /** The place of the button with such a name, in sight; in one quick question too. */
  findButton(name: RegExp): Promise<Box | undefined>;
  /** Real mouse events in the middle of a place. */
  clickAt(box: Box): Promise<void>;
  /** Waits for the one element with this role and accessible name. */
  find(role: string, name?: string): Promise<ClosedNode>;
  /** The same without waiting: all of them, maybe none. */
  findAll(role: string, name?: string): Promise<ClosedNode[]>;
  /** Real mouse events at the element's centre. */
  click(node: ClosedNode): Promise<void>;
  boundingBox(node: ClosedNode): Promise<Box>;
  /** The text of a node, of the whole panel when none is given; empty when the panel is not there. */
  text(node?: ClosedNode): Promise<string>;
  attribute(node: ClosedNode, name: string): Promise<string | null>;
}

const BOX_OF = `(node) => {
  const element = node instanceof Element ? node : node.parentElement;
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView.frameElement?.getBoundingClientRect();
  return { x: x + (frame?.x ?? 0), y: y + (frame?.y ?? 0), width, height };
}`;

/** Style and script elements are text to \`textContent\`, but nobody reads them. */
const TEXT_OF = `(node) => {
  const copy = document.createElement('div');
  for (const child of node.childNodes) copy.append(child.cloneNode(true));
  for (const unread of copy.querySelectorAll('style, script')) unread.remove();
  return copy.textContent;
}`;

/** Looks into the panel of a page through its browser's own door. */
export function vigiePanel(page: Page, findRoot: FindPanelRoot): VigiePanel {
  const findAll = async (role: string, name?: string) => (await (await findRoot())?.findByRole(role, name)) ?? [];
  const boundingBox = async (node: ClosedNode) => asBox(await node.ask(BOX_OF));
  return {
    findAll,
    boundingBox,
    isThere: async () => (await findRoot()) !== null,
    glance: async () => ({ ...NOTHING, ...((await (await findRoot())?.ask(GLANCE_AT)) ?? {}) }),
    ask: async (functionSource) => (await findRoot())?.ask(functionSource),
    async findButton(name) {
      const found = await (await findRoot())?.ask(buttonCalled(name));
      return found ? asBox(found) : undefined;
    },
    clickAt: ({ x, y, width, height }) => page.mouse.click(x + width / 2, y + height / 2),
    find: (role, name) =>
      eventually(`${role} “${name ?? ''}” in the panel`, async () => (await findAll(role, name))[0]),
    async click(node) {
      const box = await atRest('what is clicked', () => boundingBox(node));
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
    async text(node) {
      const from = node ?? (await findRoot());
      return from === null ? '' : String(await from.ask(TEXT_OF));
    },
    async attribute(node, name) {
      const value = await node.ask(`(node) => node.getAttribute(${JSON.stringify(name)})`);
      return value === null || value === undefined ? null : String(value);
    },
  };
}

function asBox(value: unknown): Box {
  const box = { x: 0, y: 0, width: 0, height: 0, ...(typeof value === 'object' ? value : {}) };
  if (box.width === 0 || box.height === 0) throw new Error('a node of the panel has no size: it cannot be clicked');
  return box;
}
