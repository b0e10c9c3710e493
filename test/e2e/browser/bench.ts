import type { Page } from 'puppeteer-core';
import type {} from '../../replicas/page/test-window.ts';
import {
  REPLICAS,
  type Replica,
  type ReplicaLanguage,
  type ReplicaName,
  replicaAddress,
} from '../../replicas/replicas.ts';
import type { FindPanelRoot } from './closed-tree.ts';
import { type InputMethods, inputMethodsOf } from './input-methods.ts';
import { clickHighlight, type PaintedHighlight, readHighlights } from './painted-highlights.ts';
import { clickWhenThere, pressKeys } from './person.ts';
import { serveReplica } from './serve-replica.ts';
import { passTime, stopClock } from './standing-clock.ts';
import { readTextBeforeCaret } from './text-before-caret.ts';
import { type VigiePanel, vigiePanel } from './vigie-panel.ts';
import { autocorrect, dragText } from './words-in-editor.ts';

/** One replica open in one browser, with a person in front of it. */
export interface Bench extends PersonActs, InputMethods, PageReadings {
  readonly page: Page;
  readonly inVigie: VigiePanel;
  /** Requests that the page or the extension in it tried to make; always empty in a healthy run. */
  readonly leakedRequests: readonly string[];
  /** Errors that reached the page's top, the content script's among them; always empty in a healthy run. */
  readonly pageErrors: readonly string[];
  /** Where the clock of the page stands: so much time that the next act is a step of undo of its own. */
  passTime(): Promise<void>;
  close(): Promise<void>;
}

/** How a replica is opened. */
export interface BenchOptions {
  readonly language?: ReplicaLanguage;
  /** What else the address says to the page: `{ as: 'Nom' }` writes in another name. */
  readonly asked?: Readonly<Record<string, string>>;
  /** `stands`: the page's clock moves by `passTime` alone. */
  readonly clock?: 'runs' | 'stands';
}

/** What the person does, each with real events. */
interface PersonActs {
  /** Opens the composer as a person does and puts the caret into its editor. */
  openComposer(): Promise<void>;
  clickEditor(): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses keys held together, such as `Enter` or `Control+Shift+Z`. */
  press(keys: string): Promise<void>;
  /** Puts a text on the clipboard and presses Ctrl+V. */
  paste(text: string): Promise<void>;
  /** Presses whatever publishes, step after step; where no button does, Enter in the editor. */
  clickPublish(): Promise<void>;
  /** Clicks in the middle of the first painted range with this text. */
  clickHighlight(text: string): Promise<void>;
  /** Replaces words as autocorrect does: written over while selected. */
  autocorrect(wrong: string, right: string): Promise<void>;
  /** Drags words to before other words of the same editor; not in a `<textarea>`. */
  dragText(words: string, before: string): Promise<void>;
}

/** What the page holds and shows. */
interface PageReadings {
  /** The text as the editor's own model has it, paragraphs parted by one `\n`. */
  model(): Promise<string>;
  /** The text of the editor up to its caret; `null` when the focus is not in it. */
  textBeforeCaret(): Promise<string | null>;
  /** What the page has published, oldest first. */
  published(): Promise<string[]>;
  highlights(): Promise<PaintedHighlight[]>;
  /** The texts of the painted ranges alone. */
  highlightTexts(): Promise<string[]>;
}

/** Opens a replica in a fresh page. */
export async function openBench(
  page: Page,
  findRoot: FindPanelRoot,
  name: ReplicaName,
  { language = 'fr', asked = {}, clock = 'runs' }: BenchOptions,
): Promise<Bench> {
  if (clock === 'stands') await stopClock(page);
  const leakedRequests = await serveReplica(page, name);
  const pageErrors: string[] = [];
  page.on('pageerror', (error) => pageErrors.push(String(error)));
  await page.goto(replicaAddress(name, language, asked), { waitUntil: 'load' });
  return {
    ...personAt(page, REPLICAS[name]),
    ...(await inputMethodsOf(page)),
    ...readingsOf(page),
    page,
    leakedRequests,
    pageErrors,
    inVigie: vigiePanel(page, findRoot),
    passTime: () => passTime(page),
    close: () => page.close(),
  };
}

function personAt(page: Page, { opener, editor, publishSteps }: Replica): PersonActs {
  return {
    async openComposer() {
      if (opener !== null) await clickWhenThere(page, opener);
      await clickWhenThere(page, editor);
    },
    clickEditor: () => clickWhenThere(page, editor),
    type: (text) => page.keyboard.type(text),
    press: (keys) => pressKeys(page, keys),
    async paste(text) {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await pressKeys(page, 'Control+V');
    },
    async clickPublish() {
      for (const button of publishSteps) await clickWhenThere(page, button);
      if (publishSteps.length === 0) await pressKeys(page, 'Enter');
    },
    clickHighlight: (text) => clickHighlight(page, text),
    autocorrect: (wrong, right) => autocorrect(page, wrong, right),
    dragText: (words, before) => dragText(page, words, before),
  };
}

function readingsOf(page: Page): PageReadings {
  return {
    model: () => page.evaluate(() => window.__model()),
    textBeforeCaret: () => readTextBeforeCaret(page),
    published: () => page.evaluate(() => window.__published()),
    highlights: () => readHighlights(page),
    highlightTexts: async () => (await readHighlights(page)).map(({ text }) => text),
  };
}
