import type { Frame, Page } from 'puppeteer-core';
import type { Condition } from '../../replicas/conditions/conditions.ts';
import type {} from '../../replicas/page/condition-window.ts';
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
  /** Where the composer is: the page itself, or the frame in it. */
  readonly place: Page | Frame;
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
  /** What the page does around the editor, or against whoever reads it. */
  readonly conditions?: readonly Condition[];
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
  { language = 'fr', asked = {}, clock = 'runs', conditions = [] }: BenchOptions,
): Promise<Bench> {
  if (clock === 'stands') await stopClock(page);
  const leakedRequests = await serveReplica(page, name, conditions);
  const pageErrors: string[] = [];
  page.on('pageerror', (error) => pageErrors.push(String(error)));
  await page.goto(replicaAddress(name, language, asked), { waitUntil: 'load' });
  const place = await placeOf(page, REPLICAS[name]);
  return {
    ...personAt(page, place, REPLICAS[name]),
    ...(await inputMethodsOf(page)),
    ...readingsOf(place),
    page,
    place,
    leakedRequests,
    pageErrors,
    inVigie: vigiePanel(page, findRoot),
    passTime: () => passTime(page),
    close: () => page.close(),
  };
}

async function placeOf(page: Page, { frame }: Replica): Promise<Page | Frame> {
  return frame === undefined ? page : page.waitForFrame((found) => found.url().startsWith(frame));
}

function personAt(page: Page, place: Page | Frame, replica: Replica): PersonActs {
  const { opener, editor, publishSteps } = replica;
  return {
    async openComposer() {
      if (opener !== null) await clickWhenThere(place, opener);
      await clickWhenThere(place, editor);
      if (replica.isFilled) await takeAllOut(page);
    },
    clickEditor: () => clickWhenThere(place, editor),
    type: (text) => page.keyboard.type(text),
    press: (keys) => pressKeys(page, keys),
    async paste(text) {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await pressKeys(page, 'Control+V');
    },
    async clickPublish() {
      for (const button of publishSteps) await clickWhenThere(place, button);
      if (publishSteps.length === 0) await pressKeys(page, 'Enter');
    },
    clickHighlight: (text) => clickHighlight(page, place, text),
    autocorrect: (wrong, right) => autocorrect(place, wrong, right),
    dragText: (words, before) => dragText(page, place, words, before),
  };
}

/** What stands there already is not what the person means to write. */
async function takeAllOut(page: Page): Promise<void> {
  await pressKeys(page, 'Control+A');
  await pressKeys(page, 'Delete');
}

function readingsOf(place: Page | Frame): PageReadings {
  return {
    model: () => place.evaluate(() => window.__model()),
    textBeforeCaret: () => readTextBeforeCaret(place),
    published: () => place.evaluate(() => window.__published()),
    highlights: () => readHighlights(place),
    highlightTexts: async () => (await readHighlights(place)).map(({ text }) => text),
  };
}
