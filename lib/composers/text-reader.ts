import type { Break, Segment } from './text-map.ts';

/** What holds a line of its own in the editors of both sites. */
const BLOCK =
  /^(P|DIV|LI|UL|OL|H[1-6]|BLOCKQUOTE|PRE|FIGURE|FIGCAPTION|SECTION|ARTICLE|ASIDE|HEADER|FOOTER|TABLE|TR|DL|DT|DD|HR)$/;

/** Quill puts it around what cannot be edited, so that a caret can stand there; nobody wrote it. */
const GUARD = '\uFEFF';

/** Facebook and LinkedIn draw some emoji as pictures; the pictures of an article are no text. */
const EMOJI = /^\p{Extended_Pictographic}/u;

/** Reads the nodes of one editor in the order of the page, each once. */
export class TextReader {
  text = '';
  readonly segments: Segment[] = [];
  readonly breaks: Break[] = [];
  readonly #editor: HTMLElement;
  /** The current line holds something, be it only an empty paragraph. */
  #lineOpen = false;
  #afterBlock = false;

  constructor(editor: HTMLElement) {
    this.#editor = editor;
    this.#readChildren(editor);
  }

  #readChildren(parent: Node): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) this.#read(child);
  }

  #read(node: Node): void {
    if (node instanceof Text) this.#readText(node);
    else if (node instanceof HTMLBRElement) this.#readBreak(node);
    else if (node instanceof HTMLImageElement) this.#readPicture(node);
    else if (node instanceof Element) this.#readElement(node);
  }

  #readText(node: Text): void {
    if (node.data === '' || isLayout(node)) return;
    let from = 0;
    // Chromium writes the breaks of a plain editor as characters, and holds the last line open with one more.
    const data = this.#isLastOfBlock(node) ? node.data.replace(/\n$/, '') : node.data;
    for (const part of data.split(GUARD)) {
      if (part !== '') this.#take(node, from, part);
      from += part.length + GUARD.length;
    }
  }

  #take(node: Text, from: number, part: string): void {
    if (this.#afterBlock) this.#breakLine();
    const start = this.text.length;
    this.text += part;
    this.segments.push({ node, from, start, end: this.text.length });
    this.#lineOpen = true;
  }

  #readBreak(br: HTMLBRElement): void {
    const start = this.text.length;
    // The last break of a block only holds the line open: every editor puts one there.
    if (!this.#isLastOfBlock(br)) this.#breakLine();
    this.breaks.push({ node: br, start, end: this.text.length });
  }

  /** A character without a place of its own. */
  #readPicture({ alt }: HTMLImageElement): void {
    if (!EMOJI.test(alt)) return;
    if (this.#afterBlock) this.#breakLine();
    this.text += alt;
    this.#lineOpen = true;
  }

  #readElement(element: Element): void {
    if (!BLOCK.test(element.tagName)) {
      this.#readChildren(element);
      return;
    }
    if (this.#lineOpen) this.#breakLine();
    this.#readChildren(element);
    this.#lineOpen = true;
    this.#afterBlock = true;
  }

  #breakLine(): void {
    this.text += '\n';
    this.#lineOpen = false;
    this.#afterBlock = false;
  }

  #isLastOfBlock(last: Node): boolean {
    let node = last;
    while (!node.nextSibling && node.parentElement && !this.#isLineHolder(node.parentElement))
      node = node.parentElement;
    return !node.nextSibling;
  }

  #isLineHolder(element: Element): boolean {
    return element === this.#editor || BLOCK.test(element.tagName);
  }
}

/** The white space between two blocks of the markup is no line of the text. */
function isLayout({ data, previousElementSibling, nextElementSibling }: Text): boolean {
  const beside = [previousElementSibling, nextElementSibling];
  return beside.some((element) => element && BLOCK.test(element.tagName)) && data.trim() === '' && data.includes('\n');
}
